package com.athleex.directory.identity.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "AuditEntry")
record AuditRepresentation(Instant at,
    @Schema(example = "api-key:console", description = "Id of an account, or the name of an API key") String actor,
    @Schema(example = "POST") String method, @Schema(example = "/api/v1/admin/imports") String route,
    @Schema(example = "{id=019a9a3e-7c41-7a52-9b1c-3f1d2c4b5a69}") String target,
    @Schema(example = "4bf92f3577b34da6a3ce929d0e0e4736") @Nullable String traceId,
    @Schema(example = "202", description = "Of the answer; null if it never came") @Nullable Integer status) {

  static AuditRepresentation of(AuditEntry entry) {
    return new AuditRepresentation(entry.at(), entry.actor(), entry.method(), entry.route(), entry.target(),
        entry.traceId(), entry.status());
  }
}
