package com.athleex.directory.identity.accounts;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in to have an account. The password is never shown again.
 *
 * @param role
 *          null is an athlete
 */
record SignUpForm(
    @NotBlank(message = "{identity.form.missing}") @Size(max = 254) @Nullable String email,
    @NotBlank(message = "{identity.form.missing}") @Size(max = 1000) @Nullable String password,
    @NotBlank(message = "{identity.form.missing}") @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1f\\x7f<>]*", message = "{identity.plain-text}") @Nullable String displayName,
    SignUpRequest.@Nullable Kind role,
    @NotNull(message = "{identity.sign-up.terms}") @AssertTrue(message = "{identity.sign-up.terms}") @Nullable Boolean acceptedTerms) {

  static SignUpForm empty(SignUpRequest.@Nullable Kind role) {
    return new SignUpForm("", "", "", role, false);
  }

  SignUpRequest request(Locale language) {
    return new SignUpRequest(Objects.requireNonNull(email), Objects.requireNonNull(password),
        Objects.requireNonNullElse(role, SignUpRequest.Kind.ATHLETE), Objects.requireNonNull(displayName),
        language.getLanguage(), Boolean.TRUE.equals(acceptedTerms), null, null);
  }

  @Override
  public String toString() {
    return "SignUpForm[…]";
  }
}
