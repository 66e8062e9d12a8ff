package com.athleex.directory.identity.passkeys;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/**
 * What {@code navigator.credentials.create} gave, by {@code toJSON()}. Browsers
 * add to it, so what is not known is left alone.
 */
@Schema(name = "CreatedCredential", description = "RegistrationResponseJSON of WebAuthn; other members are left alone")
@JsonIgnoreProperties(ignoreUnknown = true)
record CreatedCredential(
    @NotNull @Size(max = 1364) @Pattern(regexp = Base64Url.FORM, message = Base64Url.REFUSAL) @Schema(example = "Nd9kq0Zy3bE1") String id,
    @NotNull @Valid Response response) {

  @Schema(name = "AttestationResponse")
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Response(
      @NotNull @Size(max = 4096) @Pattern(regexp = Base64Url.FORM, message = Base64Url.REFUSAL) @Schema(example = "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0") String clientDataJSON,
      @NotNull @Size(max = 20_000) @Pattern(regexp = Base64Url.FORM, message = Base64Url.REFUSAL) @Schema(example = "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YQ") String attestationObject,
      @Nullable @Size(max = 10) @Schema(example = "[\"internal\"]") List<@NotNull @Pattern(regexp = "[a-z-]{1,20}", message = "{identity.transport}") String> transports) {}

  Bytes challenge(String pointer) {
    return Base64Url.challenge(response.clientDataJSON, pointer + "/response/clientDataJSON");
  }

  PublicKeyCredential<AuthenticatorAttestationResponse> read() {
    var transports = Objects.requireNonNullElse(response.transports, List.<String>of()).stream()
        .map(AuthenticatorTransport::valueOf).toList();
    return PublicKeyCredential.<AuthenticatorAttestationResponse>builder().id(id)
        .rawId(Bytes.fromBase64(id)).type(PublicKeyCredentialType.PUBLIC_KEY)
        .response(AuthenticatorAttestationResponse.builder().transports(transports)
            .clientDataJSON(Bytes.fromBase64(response.clientDataJSON))
            .attestationObject(Bytes.fromBase64(response.attestationObject)).build())
        .build();
  }
}
