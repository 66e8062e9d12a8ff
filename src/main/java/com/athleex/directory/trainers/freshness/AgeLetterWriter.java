package com.athleex.directory.trainers.freshness;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.AddressBook;
import com.athleex.directory.identity.PersonalPost;
import com.athleex.directory.trainers.freshness.ConfirmationLinks.Link;
import com.athleex.directory.trainers.profile.TrainerRepository;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks trainers whether their profiles are still true. */
@Component
class AgeLetterWriter {

  private static final String TEMPLATE = "trainers/confirmation";

  private final TrainerRepository trainers;
  private final AddressBook accounts;
  private final ConfirmationLinks links;
  private final PersonalPost post;
  private final TransactionTemplate transaction;

  AgeLetterWriter(TrainerRepository trainers, AddressBook accounts, ConfirmationLinks links,
      PersonalPost post, PlatformTransactionManager transactions) {
    this.trainers = trainers;
    this.accounts = accounts;
    this.links = links;
    this.post = post;
    this.transaction = new TransactionTemplate(transactions);
  }

  private record Reader(AccountId account, Locale language) {}

  // a mail server that is slow holds no connection to the database
  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(ProfileAges event) {
    reader(event).ifPresent(reader -> {
      var confirmedOn = LocalDate.ofInstant(event.confirmedAt(), ZoneOffset.UTC);
      var code = links.code(new Link(event.trainer(), event.confirmedAt(),
          event.stage().linkUntil(confirmedOn)));
      post.write(event.letter(), reader.account(), reader.language(), TEMPLATE,
          Map.of("subject", event.stage().day(), "stage", event.stage().day(), "token", code, "link",
              links.address(code, reader.language())),
          null);
    });
  }

  /** Empty where it was confirmed since, or nobody owns it any more. */
  private Optional<Reader> reader(ProfileAges event) {
    return transaction.execute(begun -> trainers.findById(event.trainer())
        .filter(trainer -> event.confirmedAt().equals(trainer.confirmedAt()))
        .flatMap(trainer -> trainer.account())
        .flatMap(account -> accounts.of(account).map(to -> new Reader(account, to.language()))));
  }
}
