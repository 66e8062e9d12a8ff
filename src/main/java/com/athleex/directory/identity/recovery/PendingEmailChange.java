package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.LettersLeft;
import com.athleex.directory.identity.PersonalData;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The address that an account would like to move to is the person's too. */
@Component
class PendingEmailChange implements PersonalData {

  private final EmailChanges changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PendingEmailChange(EmailChanges changes, ApplicationEventPublisher events, Clock clock) {
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String part() {
    return "emailChange";
  }

  @Override
  public Object export(AccountId account) {
    return changes.of(account).map(change -> List.of(Map.of("email", change.email().value())))
        .orElse(List.of());
  }

  @Override
  public void erase(AccountId account) {
    changes.of(account)
        .ifPresent(change -> events.publishEvent(new LettersLeft(change.email().value(), clock.instant())));
    changes.forget(account);
  }
}
