package com.athleex.directory.athletes.letters;

import com.athleex.directory.identity.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An athlete who wants, or wanted, letters about saved searches. */
@Entity
@Table(name = "search_subscription")
class Subscription implements Persistable<UUID> {

  @Id
  private UUID accountId;
  private UUID offSwitch;
  private @Nullable LocalDate lookedOn;
  private transient boolean fresh;

  @SuppressWarnings("NullAway.Init")
  protected Subscription() {}

  Subscription(AccountId account) {
    this.accountId = account.value();
    this.offSwitch = UUID.randomUUID();
    this.fresh = true;
  }

  @Override
  public UUID getId() {
    return accountId;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }

  AccountId account() {
    return new AccountId(accountId);
  }

  /** Names this subscription where nothing of the person may stand. */
  UUID offSwitch() {
    return offSwitch;
  }

  /** The day that was looked at last. */
  @Nullable
  LocalDate lookedOn() {
    return lookedOn;
  }

  /** Begins a day; false if that was done, by anybody. */
  boolean begin(LocalDate day) {
    if (lookedOn != null && !lookedOn.isBefore(day))
      return false;
    lookedOn = day;
    return true;
  }
}
