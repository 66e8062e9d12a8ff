package com.athleex.directory.athletes.letters;

import com.athleex.directory.athletes.preferences.AthletePreferences;
import com.athleex.directory.athletes.searches.SearchNews;
import com.athleex.directory.identity.AddressBook;
import com.athleex.directory.identity.AddressBook.Addressee;
import com.athleex.directory.notifications.Letter;
import com.athleex.directory.notifications.Postbox;
import com.athleex.directory.web.PublicAddress;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to athletes whom their searches have found. */
@Component
class FoundLetters {

  private final AddressBook addresses;
  private final AthletePreferences preferences;
  private final SubscriptionRepository subscriptions;
  private final SearchNews found;
  private final OffSwitches switches;
  private final PublicAddress address;
  private final Postbox postbox;

  FoundLetters(AddressBook addresses, AthletePreferences preferences, SubscriptionRepository subscriptions,
      SearchNews found, OffSwitches switches, PublicAddress address, Postbox postbox) {
    this.addresses = addresses;
    this.preferences = preferences;
    this.subscriptions = subscriptions;
    this.found = found;
    this.switches = switches;
    this.address = address;
    this.postbox = postbox;
  }

  @ApplicationModuleListener
  void on(TrainersFound event) {
    addresses.of(event.account()).ifPresent(addressee -> write(event, addressee));
  }

  private void write(TrainersFound event, Addressee to) {
    // a search may be gone by now, and a trainer withdrawn
    var news = found.in(event.letter(), event.account());
    if (news.isEmpty())
      return;
    var language = preferences.language(event.account()).orElse(to.language());
    var subscription = subscriptions.findById(event.account().value()).orElseThrow();
    postbox.deliver(new Letter(event.letter(), to.email(), language, FoundLetter.TEMPLATE,
        FoundLetter.content(news, address), switches.link(subscription, language)));
  }
}
