package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import org.springframework.security.web.webauthn.api.Bytes;

/** By what authenticators know an account: random bytes that tell nothing. */
@Entity
class PasskeyUser implements Persistable<UUID> {

  @Id
  private UUID accountId;
  private String handle;

  @SuppressWarnings("NullAway.Init")
  protected PasskeyUser() {}

  PasskeyUser(AccountId account) {
    this.accountId = account.value();
    this.handle = Bytes.random().toBase64UrlString();
  }

  AccountId account() {
    return new AccountId(accountId);
  }

  Bytes handle() {
    return Bytes.fromBase64(handle);
  }

  @Override
  public UUID getId() {
    return accountId;
  }

  // never changed
  @Override
  public boolean isNew() {
    return true;
  }
}
