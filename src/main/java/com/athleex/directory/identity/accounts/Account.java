package com.athleex.directory.identity.accounts;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person whose address has been proved. */
@Entity
public class Account {

  @Id
  private UUID id;
  private String email;
  private String emailKey;
  private String displayName;
  @Enumerated(EnumType.STRING)
  private Role role;
  @Enumerated(EnumType.STRING)
  private @Nullable Role staffRole;
  private String locale;
  private @Nullable String passwordHash;
  private Instant termsAcceptedAt;
  private Instant createdAt;
  @Version
  private @Nullable Long version;

  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  /** The account that a sign-up asked for, now that its letter was answered. */
  Account(SignUp asked, Instant now) {
    this.id = UUID.randomUUID();
    this.email = asked.email().value();
    this.emailKey = asked.email().key();
    this.displayName = asked.displayName();
    this.role = asked.role();
    this.locale = asked.language().getLanguage();
    this.passwordHash = asked.passwordHash();
    this.termsAcceptedAt = asked.createdAt();
    this.createdAt = now;
  }

  public AccountId id() {
    return new AccountId(id);
  }

  public EmailAddress email() {
    return new EmailAddress(email);
  }

  public String displayName() {
    return displayName;
  }

  /** What the person signed up as. */
  public Role role() {
    return role;
  }

  /** Everything that the person may be. */
  public Set<Role> roles() {
    return staffRole == null ? EnumSet.of(role) : EnumSet.of(role, staffRole);
  }

  public Locale language() {
    return Locale.of(locale);
  }

  public @Nullable String passwordHash() {
    return passwordHash;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant termsAcceptedAt() {
    return termsAcceptedAt;
  }

  /** Grows with every change. */
  public long version() {
    return version == null ? 0 : version;
  }

  /** Another hash: of a new password, or of the same one made more costly. */
  public void keepPassword(String hash) {
    passwordHash = hash;
  }

  public void moveTo(EmailAddress address) {
    email = address.value();
    emailKey = address.key();
  }

  /** How the person wants to be called, and in which language spoken to. */
  public void introduce(String name, Locale language) {
    displayName = name;
    locale = language.getLanguage();
  }

  /**
   * Makes a member of staff of the person, or ends that.
   *
   * @throws IllegalArgumentException
   *           for a role that people sign up for
   */
  public void appoint(@Nullable Role staff) {
    if (staff != null && staff != Role.EDITOR && staff != Role.ADMINISTRATOR)
      throw new IllegalArgumentException("not a role of staff: " + staff);
    staffRole = staff;
  }
}
