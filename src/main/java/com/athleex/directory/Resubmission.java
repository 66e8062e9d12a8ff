package com.athleex.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Tells listeners again what they failed at, and what a killed process left
 * behind: the first after ten seconds, the second after {@link Claims#LEASE}
 * and ten seconds. What fails for a day is told once an hour then.
 */
@Component
@ConditionalOnBooleanProperty(name = "directory.events.resubmission", matchIfMissing = true)
class Resubmission {

  private static final int AT_A_TIME = 500;
  private static final Duration PATIENCE = Duration.ofDays(1);
  private static final Duration PAUSE = Duration.ofHours(1);

  private final Claims claims;
  private final FailedEventPublications failed;
  private final ThreadPoolTaskExecutor listeners;
  private final Clock clock;

  Resubmission(Claims claims, FailedEventPublications failed,
      @Qualifier("listenerExecutor") ThreadPoolTaskExecutor listeners, Clock clock) {
    this.claims = claims;
    this.failed = failed;
    this.listeners = listeners;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT5S")
  void again() {
    claims.renew();
    // what waits here is tried anyway
    if (listeners.getQueueSize() == 0)
      failed.resubmit(ResubmissionOptions.defaults().withBatchSize(AT_A_TIME).withFilter(this::isTime));
  }

  private boolean isTime(EventPublication publication) {
    var now = clock.instant();
    Instant last = publication.getLastResubmissionDate();
    return publication.getPublicationDate().isAfter(now.minus(PATIENCE)) || last == null
        || last.isBefore(now.minus(PAUSE));
  }
}
