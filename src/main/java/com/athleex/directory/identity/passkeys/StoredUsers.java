package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.identity.accounts.Accounts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts as Spring Security's users: the name is the account's id where it
 * asks, and what people read on their device where it is told.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredUsers implements PublicKeyCredentialUserEntityRepository {

  private final PasskeyUserRepository users;
  private final Accounts accounts;

  StoredUsers(PasskeyUserRepository users, Accounts accounts) {
    this.users = users;
    this.accounts = accounts;
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return users.findByHandle(handle.toBase64UrlString()).map(this::entity).orElse(null);
  }

  /** Every account has a user, made when it is asked for the first time. */
  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String accountId) {
    var account = new AccountId(UUID.fromString(accountId));
    return entity(
        users.findById(account.value()).orElseGet(() -> users.save(new PasskeyUser(account))));
  }

  @Override
  public void save(PublicKeyCredentialUserEntity user) {
    throw new UnsupportedOperationException("users come with their accounts");
  }

  @Override
  public void delete(Bytes handle) {
    throw new UnsupportedOperationException("users go with their accounts");
  }

  private PublicKeyCredentialUserEntity entity(PasskeyUser user) {
    Account account = accounts.find(user.account()).orElseThrow();
    return ImmutablePublicKeyCredentialUserEntity.builder().id(user.handle()).name(account.email().value())
        .displayName(account.displayName()).build();
  }
}
