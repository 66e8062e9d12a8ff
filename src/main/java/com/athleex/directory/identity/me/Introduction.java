package com.athleex.directory.identity.me;

import com.athleex.directory.identity.accounts.Account;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a person may change of the account without proving anything. */
@Schema(name = "MeChange")
record Introduction(
    @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1f\\x7f<>]*", message = "{identity.plain-text}") @Schema(example = "Anna") String displayName,
    @NotNull @Pattern(regexp = "en|it", message = "{identity.spoken}") @Schema(example = "it", description = "Language of letters: en or it") String locale) {

  static Introduction of(Account account) {
    return new Introduction(account.displayName(), account.language().getLanguage());
  }
}
