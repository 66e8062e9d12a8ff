package com.athleex.directory.athletes.letters;

import com.athleex.directory.athletes.searches.SearchListens;
import com.athleex.directory.athletes.searches.SearchNews;
import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.AddressBook;
import com.athleex.directory.identity.PersonalData;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is looked for, and when that was done last. */
@Component
class Subscriptions implements PersonalData {

  private final SubscriptionRepository subscriptions;
  private final AddressBook addresses;
  private final SearchNews found;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Subscriptions(SubscriptionRepository subscriptions, AddressBook addresses, SearchNews found,
      ApplicationEventPublisher events, Clock clock) {
    this.subscriptions = subscriptions;
    this.addresses = addresses;
    this.found = found;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(SearchListens listening) {
    if (subscriptions.findById(listening.account().value()).isEmpty())
      subscriptions.save(new Subscription(listening.account()));
  }

  /**
   * Looks for one athlete, once a day: whom the searches have found is told and
   * the day is over in one transaction, which holds the account. Whoever comes
   * second, in another process too, waits and finds it done.
   */
  @Transactional
  public void look(AccountId account, LocalDate day) {
    if (addresses.of(account).isEmpty())
      return;
    subscriptions.findById(account.value()).filter(subscription -> subscription.begin(day)).ifPresent(due -> {
      var letter = UUID.randomUUID();
      if (found.assign(account, letter, clock.instant().truncatedTo(ChronoUnit.MICROS)) > 0)
        events.publishEvent(new TrainersFound(letter, account));
    });
  }

  /**
   * Ends the letters of whoever has this switch; of an erased one, nothing is
   * left to end.
   */
  @Transactional
  public void end(UUID offSwitch) {
    subscriptions.findByOffSwitch(offSwitch).map(Subscription::account)
        .filter(account -> addresses.of(account).isPresent()).ifPresent(found::quieten);
  }

  @Override
  public String part() {
    return "searchLetters";
  }

  @Override
  public Object export(AccountId account) {
    return subscriptions.findById(account.value())
        .map(subscription -> Collections.singletonMap("lookedOn", subscription.lookedOn()))
        .orElse(Map.of());
  }

  @Override
  public void erase(AccountId account) {
    subscriptions.erase(account.value());
  }
}
