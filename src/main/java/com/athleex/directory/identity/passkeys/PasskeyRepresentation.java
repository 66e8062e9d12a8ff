package com.athleex.directory.identity.passkeys;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passkey as its owner sees it. */
@Schema(name = "Passkey")
record PasskeyRepresentation(UUID id, @Schema(example = "Anna's telephone") String label, Instant createdAt,
    @Nullable Instant lastUsedAt) {

  static PasskeyRepresentation of(Passkey passkey) {
    return new PasskeyRepresentation(passkey.getId(), passkey.label(), passkey.createdAt(),
        passkey.lastUsedAt());
  }
}
