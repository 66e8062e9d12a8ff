package com.athleex.directory.trainers.claims;

import com.athleex.directory.identity.Digests;
import com.athleex.directory.identity.Secret;
import com.athleex.directory.notifications.Letter;
import com.athleex.directory.notifications.Postbox;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerChanges;
import com.athleex.directory.trainers.profile.TrainerRepository;
import com.athleex.directory.web.PublicAddress;
import com.athleex.directory.web.Quota;
import com.athleex.directory.web.Quotas;
import com.athleex.directory.web.ReaderLanguage;
import com.athleex.directory.web.Taken;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to people who may claim a profile: the same whether or not they have
 * an account. A secret is made when its letter is written, so that no event
 * holds one.
 */
@Component
class InvitationLetters {

  private static final String TEMPLATE = "trainers/claim";
  // the same count as for all letters to one address
  private static final Quota LETTERS = new Quota("letters", 10, Duration.ofHours(1));

  private final InvitationTable table;
  private final TrainerRepository trainers;
  private final TrainerChanges changes;
  private final Postbox postbox;
  private final PublicAddress address;
  private final Quotas quotas;
  private final TransactionTemplate transaction;

  InvitationLetters(InvitationTable table, TrainerRepository trainers, TrainerChanges changes,
      Postbox postbox, PublicAddress address, Quotas quotas, PlatformTransactionManager transactions) {
    this.table = table;
    this.trainers = trainers;
    this.changes = changes;
    this.postbox = postbox;
    this.address = address;
    this.quotas = quotas;
    this.transaction = new TransactionTemplate(transactions);
  }

  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(TrainerInvited event) {
    letter(event.invitation()).ifPresent(this::deliver);
  }

  private Optional<Letter> letter(UUID id) {
    return transaction.execute(begun -> table.find(id, changes.now())
        .flatMap(invitation -> trainers.findById(invitation.trainer()).map(trainer -> {
          var secret = Secret.random("atht_");
          table.secure(id, secret);
          return letter(id, invitation.email(), trainer, secret);
        })));
  }

  private Letter letter(UUID id, String to, Trainer trainer, Secret secret) {
    var language = language(trainer);
    var link = address.of(ClaimPage.PATH + "?lang=" + language.getLanguage() + "#" + secret.value());
    return new Letter(id, to, language, TEMPLATE, Map.of("name", trainer.content().displayName(), "profile",
        address.of("/api/v1/trainers/" + trainer.handle()), "token", secret.value(), "link", link), null);
  }

  // no account says which; the profile says what its trainer speaks
  private static Locale language(Trainer trainer) {
    return trainer.content().languages().stream().map(tag -> Locale.of(Locale.forLanguageTag(tag)
        .getLanguage())).filter(ReaderLanguage.SPOKEN::contains).findFirst()
        .orElse(ReaderLanguage.SPOKEN.getFirst());
  }

  private void deliver(Letter letter) {
    var key = Digests.sha256(letter.to());
    if (quotas.take(LETTERS, key) instanceof Taken.Exhausted)
      return;
    try {
      postbox.deliver(letter);
    } catch (RuntimeException e) {
      quotas.giveBack(LETTERS, key);
      throw e;
    }
    // whoever was erased while the letter was under way has none afterwards
    if (table.find(letter.id(), changes.now()).isEmpty())
      postbox.forget(letter.to(), changes.now().plusSeconds(1));
  }
}
