package com.athleex.directory.identity.accounts;

import com.athleex.directory.identity.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gives to have an account. There is nothing to pay, ever.
 *
 * @param birthDate
 *          compared with the least age of the country and then forgotten
 */
@Schema(name = "SignUp", description = "An account is free; nothing here, or later, asks for payment")
record SignUpRequest(
    @NotBlank @Size(max = 254) @Schema(example = "anna@example.org") String email,
    @NotNull @Size(max = 1000) @Schema(example = "four quiet words suffice", description = "10 to 128 characters; no common one") String password,
    @NotNull @Schema(example = "athlete") Kind role,
    @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1f\\x7f<>]*", message = "{identity.plain-text}") @Schema(example = "Anna") String displayName,
    @Pattern(regexp = "[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*", message = "{identity.locale}") @Schema(example = "it", description = "Language of letters: en or it; without it, the one of this request") @Nullable String locale,
    @AssertTrue(message = "{identity.terms}") @Schema(example = "true", description = "Whether the terms were read and accepted; among them, being old enough") boolean acceptedTerms,
    @Pattern(regexp = "[A-Z]{2}", message = "{identity.country}") @Schema(example = "IT", description = "ISO 3166-1; with a date of birth, decides the least age") @Nullable String country,
    @Schema(example = "1994-05-21", description = "Compared with the least age, and not kept") @Nullable LocalDate birthDate) {

  /** What people sign up as. */
  enum Kind {
    ATHLETE, TRAINER;

    Role role() {
      return this == ATHLETE ? Role.ATHLETE : Role.TRAINER;
    }
  }

  @Override
  public String toString() {
    return "SignUpRequest[" + role + "]";
  }

}
