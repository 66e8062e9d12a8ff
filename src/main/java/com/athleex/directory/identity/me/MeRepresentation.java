package com.athleex.directory.identity.me;

import com.athleex.directory.identity.Role;
import com.athleex.directory.identity.accounts.Account;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An account as its owner sees it. */
@Schema(name = "Me")
record MeRepresentation(UUID id, @Schema(example = "anna@example.org") String email,
    @Schema(example = "Anna") String displayName,
    @Schema(example = "[\"athlete\"]") List<Role> roles, @Schema(example = "it") String locale,
    Instant createdAt, Instant termsAcceptedAt,
    @Schema(description = "Whether a password opens it, besides passkeys") boolean hasPassword) {

  static MeRepresentation of(Account account) {
    return new MeRepresentation(account.id().value(), account.email().value(), account.displayName(),
        List.copyOf(account.roles()), account.language().getLanguage(), account.createdAt(),
        account.termsAcceptedAt(), account.passwordHash() != null);
  }
}
