package com.athleex.directory.athletes.letters;

import com.athleex.directory.athletes.preferences.AthletePreferences;
import com.athleex.directory.athletes.searches.SearchNews;
import com.athleex.directory.identity.AddressBook;
import com.athleex.directory.web.PublicAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the letters say, and in which language. */
@Component
class WrittenLetters {

  private final AddressBook addresses;
  private final AthletePreferences preferences;
  private final SubscriptionRepository subscriptions;
  private final SearchNews news;
  private final OffSwitches switches;
  private final PublicAddress address;

  WrittenLetters(AddressBook addresses, AthletePreferences preferences, SubscriptionRepository subscriptions,
      SearchNews news, OffSwitches switches, PublicAddress address) {
    this.addresses = addresses;
    this.preferences = preferences;
    this.subscriptions = subscriptions;
    this.news = news;
    this.switches = switches;
    this.address = address;
  }

  record Written(Locale language, Map<String, Object> content, URI unsubscribe) {}

  /**
   * Empty where a search is gone by now, or the trainers have withdrawn, or the
   * athlete.
   */
  @Transactional
  public Optional<Written> of(TrainersFound event) {
    var account = event.account();
    var found = news.in(event.letter(), account);
    if (found.isEmpty())
      return Optional.empty();
    return addresses.of(account).flatMap(to -> subscriptions.findById(account.value()).map(subscription -> {
      var language = preferences.language(account).orElse(to.language());
      return new Written(language, FoundLetter.content(found, address),
          switches.link(subscription, language));
    }));
  }
}
