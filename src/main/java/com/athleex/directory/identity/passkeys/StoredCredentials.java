package com.athleex.directory.identity.passkeys;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Passkeys as Spring Security reads and writes them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredCredentials implements UserCredentialRepository {

  private final PasskeyRepository passkeys;
  private final PasskeyUserRepository users;
  private final Clock clock;

  StoredCredentials(PasskeyRepository passkeys, PasskeyUserRepository users, Clock clock) {
    this.passkeys = passkeys;
    this.users = users;
    this.clock = clock;
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
    return passkeys.findByCredentialKey(Passkey.key(credentialId))
        .map(found -> found.record(users.findById(found.account().value()).orElseThrow().handle()))
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return users.findByHandle(handle.toBase64UrlString()).stream()
        .flatMap(user -> passkeys.findByAccountIdOrderByCreatedAtAscIdAsc(user.account().value()).stream())
        .map(found -> found.record(handle)).toList();
  }

  @Override
  public void save(CredentialRecord told) {
    var now = clock.instant();
    passkeys.findByCredentialKey(Passkey.key(told.getCredentialId()))
        .ifPresentOrElse(known -> known.use(told, now), () -> {
          var user = users.findByHandle(told.getUserEntityUserId().toBase64UrlString()).orElseThrow();
          passkeys.save(new Passkey(user.account(), told,
              Objects.requireNonNull(told.getAttestationObject()), now));
        });
  }

  @Override
  public void delete(Bytes credentialId) {
    throw new UnsupportedOperationException("their owners remove them");
  }
}
