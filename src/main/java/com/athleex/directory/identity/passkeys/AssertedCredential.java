package com.athleex.directory.identity.passkeys;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/**
 * What {@code navigator.credentials.get} gave, by {@code toJSON()}. Browsers
 * add to it, so what is not known is left alone.
 */
@Schema(name = "AssertedCredential", description = "AuthenticationResponseJSON of WebAuthn; other members are left alone")
@JsonIgnoreProperties(ignoreUnknown = true)
record AssertedCredential(
    @NotNull @Size(max = 1364) @Pattern(regexp = Base64Url.FORM, message = Base64Url.REFUSAL) @Schema(example = "Nd9kq0Zy3bE1") String id,
    @NotNull @Valid Response response) {

  @Schema(name = "AssertionResponse")
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Response(
      @NotNull @Size(max = 4096) @Pattern(regexp = Base64Url.FORM, message = Base64Url.REFUSAL) @Schema(example = "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0") String clientDataJSON,
      @NotNull @Size(max = 4096) @Pattern(regexp = Base64Url.FORM, message = Base64Url.REFUSAL) @Schema(example = "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2M") String authenticatorData,
      @NotNull @Size(max = 2048) @Pattern(regexp = Base64Url.FORM, message = Base64Url.REFUSAL) @Schema(example = "MEUCIQDx2b1x") String signature,
      @NotNull @Size(max = 88) @Pattern(regexp = Base64Url.FORM, message = Base64Url.REFUSAL) @Schema(example = "Zk3vQ0q8b1yT", description = "Always there, because passkeys are discoverable") String userHandle) {}

  Bytes challenge() {
    return Base64Url.challenge(response.clientDataJSON, "/response/clientDataJSON");
  }

  Bytes userHandle() {
    return Bytes.fromBase64(response.userHandle);
  }

  PublicKeyCredential<AuthenticatorAssertionResponse> read() {
    return PublicKeyCredential.<AuthenticatorAssertionResponse>builder().id(id).rawId(Bytes.fromBase64(id))
        .type(PublicKeyCredentialType.PUBLIC_KEY)
        .response(AuthenticatorAssertionResponse.builder().userHandle(userHandle())
            .clientDataJSON(Bytes.fromBase64(response.clientDataJSON))
            .authenticatorData(Bytes.fromBase64(response.authenticatorData))
            .signature(Bytes.fromBase64(response.signature)).build())
        .build();
  }
}
