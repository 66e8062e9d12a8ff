package com.athleex.directory.identity.me;

import com.athleex.directory.identity.AccountErased;
import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.PersonalData;
import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.notifications.Postbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may ask of the account as a whole. */
@Service
@Transactional
class OwnAccount {

  private final Accounts accounts;
  private final List<PersonalData> parts;
  private final Postbox postbox;
  private final ApplicationEventPublisher events;

  OwnAccount(Accounts accounts, List<PersonalData> parts, Postbox postbox,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.parts = List.copyOf(parts);
    this.postbox = postbox;
    this.events = events;
  }

  @Transactional(readOnly = true)
  public Account of(AccountId id) {
    return accounts.find(id).orElseThrow();
  }

  /**
   * @return the account as it is then; empty where it was changed since
   *         {@code version}
   */
  public Optional<Account> introduce(AccountId id, long version, String name, Locale language) {
    return accounts.locked(id).filter(account -> account.version() == version).map(account -> {
      account.introduce(name, language);
      return accounts.saved(account);
    });
  }

  /** Everything that is kept of the person, by its part. */
  @Transactional(readOnly = true)
  public Map<String, Object> export(AccountId id) {
    var export = new LinkedHashMap<String, Object>();
    export.put("account", MeRepresentation.of(of(id)));
    parts.forEach(part -> export.put(part.part(), part.export(id)));
    return export;
  }

  /** Removes the account and all that is kept of the person, at once. */
  public void erase(AccountId id) {
    // a letter that is being written is waited for, so that it is found
    accounts.locked(id).ifPresent(account -> {
      parts.forEach(part -> part.erase(id));
      accounts.remove(account);
      postbox.forget(account.email().value());
      events.publishEvent(new AccountErased(id));
    });
  }
}
