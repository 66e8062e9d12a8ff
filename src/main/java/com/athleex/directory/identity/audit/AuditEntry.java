package com.athleex.directory.identity.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Somebody with power over others' data used it. */
@Entity
class AuditEntry implements Persistable<UUID> {

  @Id
  private UUID id;
  private Instant at;
  private String actor;
  private String method;
  private String route;
  private String target;
  private @Nullable String traceId;
  private @Nullable Integer status;

  @SuppressWarnings("NullAway.Init")
  protected AuditEntry() {}

  AuditEntry(Instant at, String actor, String method, String route, String target,
      @Nullable String traceId) {
    this.id = UUID.randomUUID();
    this.at = at;
    this.actor = actor;
    this.method = method;
    this.route = route;
    this.target = target;
    this.traceId = traceId;
  }

  Instant at() {
    return at;
  }

  String actor() {
    return actor;
  }

  String method() {
    return method;
  }

  String route() {
    return route;
  }

  String target() {
    return target;
  }

  @Nullable
  String traceId() {
    return traceId;
  }

  @Nullable
  Integer status() {
    return status;
  }

  @Override
  public UUID getId() {
    return id;
  }

  // its end is written by a statement of its own
  @Override
  public boolean isNew() {
    return true;
  }
}
