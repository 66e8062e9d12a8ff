package com.athleex.directory.identity.sessions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A session as its owner sees it. */
@Schema(name = "Session")
public record SessionRepresentation(UUID id, @Schema(example = "password") SignInMethod openedBy,
    @Schema(example = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0", description = "What the client said it is") String client,
    Instant openedAt, Instant lastUsedAt, Instant expiresAt,
    @Schema(description = "Whether it is the one that asks") boolean current) {

  public static SessionRepresentation of(Session session, UUID current) {
    return new SessionRepresentation(session.getId(), session.openedBy(), session.client(),
        session.openedAt(),
        session.lastUsedAt(), session.expiresAt(), session.getId().equals(current));
  }
}
