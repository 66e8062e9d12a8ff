package com.athleex.directory.identity.accounts;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.PersonalPost;
import com.athleex.directory.notifications.Letter;
import com.athleex.directory.notifications.Postbox;
import com.athleex.directory.web.Quota;
import com.athleex.directory.web.Quotas;
import com.athleex.directory.web.Taken;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Letters to people. Nobody's mailbox is flooded through us: what is more than
 * ten an hour to one address is left out.
 */
@Component
public class Correspondence implements PersonalPost {

  private static final Quota LETTERS = new Quota("letters", 10, Duration.ofHours(1));

  private final Accounts accounts;
  private final Postbox postbox;
  private final Quotas quotas;
  private final Clock clock;

  Correspondence(Accounts accounts, Postbox postbox, Quotas quotas, Clock clock) {
    this.accounts = accounts;
    this.postbox = postbox;
    this.quotas = quotas;
    this.clock = clock;
  }

  @Override
  public void write(UUID id, AccountId account, String template, Map<String, Object> content,
      @Nullable URI unsubscribe) {
    accounts.find(account)
        .ifPresent(found -> write(id, account, found.language(), template, content, unsubscribe));
  }

  @Override
  public void write(UUID id, AccountId account, Locale language, String template,
      Map<String, Object> content, @Nullable URI unsubscribe) {
    accounts.find(account).ifPresent(
        found -> deliver(new Letter(id, found.email().value(), language, template, content, unsubscribe),
            () -> accounts.find(account).isPresent()));
  }

  /** To an address that need not be the account's. */
  public void write(UUID id, AccountId account, EmailAddress to, String template,
      Map<String, Object> content) {
    accounts.find(account).ifPresent(
        found -> deliver(new Letter(id, to.value(), found.language(), template, content, null),
            () -> accounts.find(account).isPresent()));
  }

  /** To somebody without an account. */
  void write(UUID id, EmailAddress to, Locale language, String template, Map<String, Object> content,
      BooleanSupplier wanted) {
    deliver(new Letter(id, to.value(), language, template, content, null), wanted);
  }

  // whoever was erased while the letter was under way has none afterwards
  private void deliver(Letter letter, BooleanSupplier wanted) {
    var key = new EmailAddress(letter.to()).key();
    if (quotas.take(LETTERS, key) instanceof Taken.Exhausted)
      return;
    try {
      postbox.deliver(letter);
    } catch (RuntimeException e) {
      quotas.giveBack(LETTERS, key);
      throw e;
    }
    if (!wanted.getAsBoolean())
      postbox.forget(letter.to(), clock.instant().plusSeconds(1));
  }
}
