package com.athleex.directory.athletes.letters;

import com.athleex.directory.identity.AccountId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for new trainers for everybody who waits for them, once a day from the
 * hour that is set. It asks more often: whoever was missed, because a process
 * was killed or the index could not be read, is looked for the next time.
 */
@Component
class DailyLook {

  private static final Logger LOG = LoggerFactory.getLogger(DailyLook.class);
  private static final int AT_A_TIME = 500;
  private static final UUID FIRST = new UUID(0, 0);

  private final Subscriptions subscriptions;
  private final SubscriptionRepository all;
  private final LetterSettings settings;
  private final Clock clock;

  DailyLook(Subscriptions subscriptions, SubscriptionRepository all, LetterSettings settings, Clock clock) {
    this.subscriptions = subscriptions;
    this.all = all;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${directory.athletes.letters.look-every}", initialDelayString = "${directory.athletes.letters.look-every}")
  void lookToday() {
    var now = ZonedDateTime.now(clock.withZone(settings.zone()));
    if (now.getHour() >= settings.hour())
      look(now.toLocalDate());
  }

  void look(LocalDate day) {
    int failed = 0;
    UUID after = FIRST;
    List<UUID> due;
    do {
      due = all.due(day, after, Limit.of(AT_A_TIME));
      for (var account : due) {
        after = account;
        if (!looked(account, day))
          failed++;
      }
    } while (due.size() == AT_A_TIME);
    if (failed > 0)
      LOG.warn("{} athletes could not be looked for; that is tried again", failed);
  }

  // one must not keep the others from their letter
  private boolean looked(UUID account, LocalDate day) {
    try {
      subscriptions.look(new AccountId(account), day);
      return true;
    } catch (RuntimeException e) {
      LOG.debug("Looking for an athlete failed", e);
      return false;
    }
  }
}
