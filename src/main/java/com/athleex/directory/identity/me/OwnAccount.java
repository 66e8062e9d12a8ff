package com.athleex.directory.identity.me;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.LettersLeft;
import com.athleex.directory.identity.PersonalData;
import com.athleex.directory.identity.SecurityLog;
import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.web.EntityVersion;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.MergePatch;
import com.athleex.directory.web.MergePatches;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may ask of the account as a whole. */
@Service
@Transactional
class OwnAccount {

  private final Accounts accounts;
  private final List<PersonalData> parts;
  private final MergePatches patches;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OwnAccount(Accounts accounts, List<PersonalData> parts, MergePatches patches,
      ApplicationEventPublisher events, Clock clock) {
    this.accounts = accounts;
    this.parts = List.copyOf(parts);
    this.patches = patches;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Account of(AccountId id) {
    return accounts.find(id).orElseThrow();
  }

  /**
   * How the person wants to be called, and in which language spoken to.
   *
   * @throws com.athleex.directory.web.ProblemException
   *           where the account is not what the change started from, or the patch
   *           does not make a whole
   */
  public Account change(AccountId id, IfMatch from, MergePatch<Introduction> patch) {
    var account = accounts.locked(id).orElseThrow();
    from.check(EntityVersion.of(account.version()));
    var next = patches.apply(patch, Introduction.of(account));
    account.introduce(next.displayName().strip(), Locale.of(next.locale()));
    return accounts.saved(account);
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
    accounts.locked(id).ifPresent(account -> {
      parts.forEach(part -> part.erase(id));
      accounts.remove(account);
      events.publishEvent(new LettersLeft(account.email().value(), clock.instant()));
      SecurityLog.accountErased(id);
    });
  }
}
