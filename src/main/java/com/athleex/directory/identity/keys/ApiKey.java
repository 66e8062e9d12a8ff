package com.athleex.directory.identity.keys;

import com.athleex.directory.identity.Role;
import com.athleex.directory.identity.Scope;
import com.athleex.directory.identity.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/** A key that stands for a program, until it expires or is replaced. */
@Entity
public class ApiKey implements Persistable<UUID> {

  /** For how long a replaced secret still opens. */
  static final Duration GRACE = Duration.ofHours(24);

  @Id
  private UUID id;
  private String name;
  private String hash;
  @Enumerated(EnumType.STRING)
  private Role role;
  private String scopes;
  private Instant createdAt;
  private @Nullable Instant expiresAt;
  private @Nullable String formerHash;
  private @Nullable Instant formerUntil;
  private @Nullable LocalDate lastUsedOn;
  @Transient
  private boolean kept;

  @SuppressWarnings("NullAway.Init")
  protected ApiKey() {}

  private ApiKey(String name, Secret secret, Role role, Set<Scope> scopes, Instant createdAt,
      @Nullable Instant expiresAt) {
    this.id = UUID.randomUUID();
    this.name = name;
    this.hash = secret.hash();
    this.role = role;
    this.scopes = scopes.stream().sorted().map(Scope::name).collect(Collectors.joining(","));
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  /** May do everything, and does not expire: the operator keeps it. */
  static ApiKey ofAdministrator(String name, Secret secret, Instant now) {
    return new ApiKey(name, secret, Role.ADMINISTRATOR, Set.of(), now, null);
  }

  static ApiKey ofPartner(String name, Secret secret, Set<Scope> scopes, Instant now, Instant expiresAt) {
    return new ApiKey(name, secret, Role.PARTNER, scopes, now, expiresAt);
  }

  /** Whether the secret with this hash opens now. */
  boolean opensBy(String asked, Instant now) {
    boolean former = asked.equals(formerHash) && formerUntil != null && now.isBefore(formerUntil);
    return (asked.equals(hash) || former) && (expiresAt == null || now.isBefore(expiresAt));
  }

  /** Another secret from now on; the former one opens for a day more. */
  void rotate(Secret next, Instant now) {
    formerHash = hash;
    formerUntil = now.plus(GRACE);
    hash = next.hash();
  }

  /** As Spring Security knows it. */
  public Collection<? extends GrantedAuthority> authorities() {
    return AuthorityUtils.createAuthorityList(
        Stream.concat(Stream.of(role.authority()), scopes().stream().map(Scope::authority)).toList());
  }

  List<Scope> scopes() {
    return Arrays.stream(scopes.split(",")).filter(one -> !one.isEmpty()).map(Scope::valueOf).toList();
  }

  public String name() {
    return name;
  }

  Role role() {
    return role;
  }

  Instant createdAt() {
    return createdAt;
  }

  @Nullable
  Instant expiresAt() {
    return expiresAt;
  }

  @Nullable
  LocalDate lastUsedOn() {
    return lastUsedOn;
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return !kept;
  }

  @PostLoad
  @PostPersist
  void isKept() {
    kept = true;
  }
}
