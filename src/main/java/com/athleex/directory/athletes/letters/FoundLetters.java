package com.athleex.directory.athletes.letters;

import com.athleex.directory.athletes.preferences.AthletePreferences;
import com.athleex.directory.athletes.searches.SearchNews;
import com.athleex.directory.identity.AddressBook;
import com.athleex.directory.identity.PersonalPost;
import com.athleex.directory.web.PublicAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to athletes whom their searches have found. */
@Component
class FoundLetters {

  private final AddressBook addresses;
  private final AthletePreferences preferences;
  private final SubscriptionRepository subscriptions;
  private final SearchNews news;
  private final OffSwitches switches;
  private final PublicAddress address;
  private final TransactionTemplate transaction;
  private final PersonalPost post;

  FoundLetters(AddressBook addresses, AthletePreferences preferences, SubscriptionRepository subscriptions,
      SearchNews news, OffSwitches switches, PublicAddress address, TransactionTemplate transaction,
      PersonalPost post) {
    this.addresses = addresses;
    this.preferences = preferences;
    this.subscriptions = subscriptions;
    this.news = news;
    this.switches = switches;
    this.address = address;
    this.transaction = transaction;
    this.post = post;
  }

  private record Written(Locale language, Map<String, Object> content, URI unsubscribe) {}

  // a mail server that is slow holds no connection to the database
  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(TrainersFound event) {
    transaction.execute(begun -> written(event))
        .ifPresent(letter -> post.write(event.letter(), event.account(),
            letter.language(), FoundLetter.TEMPLATE, letter.content(), letter.unsubscribe()));
  }

  // a search may be gone by now, a trainer withdrawn, or the athlete
  private Optional<Written> written(TrainersFound event) {
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
