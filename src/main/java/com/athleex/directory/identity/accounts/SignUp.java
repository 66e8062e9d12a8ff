package com.athleex.directory.identity.accounts;

import com.athleex.directory.identity.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/**
 * Somebody wants an account. It becomes one when the letter to the address is
 * answered: until then nothing is known of who reads that mail.
 */
@Entity
class SignUp implements Persistable<UUID> {

  static final Duration LIFE = Duration.ofHours(24);

  @Id
  private UUID id;
  private String email;
  private String emailKey;
  private String displayName;
  @Enumerated(EnumType.STRING)
  private Role role;
  private String locale;
  private String passwordHash;
  private Instant createdAt;
  private Instant expiresAt;

  @SuppressWarnings("NullAway.Init")
  protected SignUp() {}

  SignUp(EmailAddress email, String displayName, Role role, Locale language, String passwordHash,
      Instant now) {
    this.id = UUID.randomUUID();
    this.email = email.value();
    this.emailKey = email.key();
    this.displayName = displayName;
    this.role = role;
    this.locale = language.getLanguage();
    this.passwordHash = passwordHash;
    this.createdAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  EmailAddress email() {
    return new EmailAddress(email);
  }

  String emailKey() {
    return emailKey;
  }

  String displayName() {
    return displayName;
  }

  Role role() {
    return role;
  }

  Locale language() {
    return Locale.of(locale);
  }

  String passwordHash() {
    return passwordHash;
  }

  Instant createdAt() {
    return createdAt;
  }

  boolean stands(Instant now) {
    return now.isBefore(expiresAt);
  }

  @Override
  public UUID getId() {
    return id;
  }

  // asked once, never changed
  @Override
  public boolean isNew() {
    return true;
  }
}
