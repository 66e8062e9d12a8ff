package com.athleex.directory.athletes.searches;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.web.EntityVersion;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A search that an athlete keeps. */
@Entity
public class SavedSearch {

  @Id
  private UUID id;
  @Version
  private @Nullable Long version;
  private UUID accountId;
  private String name;
  @Convert(converter = ParametersColumn.class)
  private Parameters query;
  private boolean notify;
  private @Nullable Instant healthConsentedAt;
  private @Nullable Instant knownUntil;
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected SavedSearch() {}

  /**
   * @param telling
   *          whether it tells of the athlete's health, which they agreed to keep
   */
  SavedSearch(AccountId account, String name, Parameters query, boolean notify, boolean telling,
      Instant now) {
    this.id = UUID.randomUUID();
    this.accountId = account.value();
    this.name = name;
    this.query = query;
    this.notify = notify;
    this.healthConsentedAt = telling ? now : null;
    this.createdAt = now;
  }

  public UUID id() {
    return id;
  }

  EntityVersion version() {
    return EntityVersion.of(version == null ? 0 : version);
  }

  /** As the athlete calls it. */
  public String name() {
    return name;
  }

  public Parameters query() {
    return query;
  }

  /** Whether letters tell whom it finds. */
  public boolean notifies() {
    return notify;
  }

  /** Whether it tells of the athlete's health. */
  public boolean tellsOfHealth() {
    return healthConsentedAt != null;
  }

  @Nullable
  Instant healthConsentedAt() {
    return healthConsentedAt;
  }

  /**
   * Whoever was published until then counts as known; null where all are
   * remembered.
   */
  @Nullable
  Instant knownUntil() {
    return knownUntil;
  }

  Instant createdAt() {
    return createdAt;
  }

  void change(String name, boolean notify, boolean telling, Instant now) {
    this.name = name;
    this.notify = notify;
    if (telling && healthConsentedAt == null)
      healthConsentedAt = now;
  }

  /** Ends its letters. */
  public void quieten() {
    notify = false;
  }

  void knowAllUntil(Instant publishedAt) {
    if (knownUntil == null || publishedAt.isAfter(knownUntil))
      knownUntil = publishedAt;
  }
}
