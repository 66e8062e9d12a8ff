package com.athleex.directory.ctas.sitemaps;

import com.athleex.directory.places.Places;
import com.athleex.directory.search.ListedTrainers;
import com.athleex.directory.search.TrainerIndex;
import com.athleex.directory.specialties.Specialties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How the sitemaps are divided, worked out when somebody asks and at most once
 * an hour. Nobody waits but for the first time: meanwhile the former one holds.
 */
@Component
class Contents {

  /** That a file may list (sitemaps.org). */
  static final int MOST_URLS = 50_000;

  private static final Duration HOLDS = Duration.ofHours(1);
  private static final Logger LOG = LoggerFactory.getLogger(Contents.class);

  private final ListedTrainers trainers;
  private final TrainerIndex index;
  private final Specialties specialties;
  private final Places places;
  private final Clock clock;
  private final AtomicBoolean renewing = new AtomicBoolean();
  private volatile @Nullable Division division;

  Contents(ListedTrainers trainers, TrainerIndex index, Specialties specialties, Places places, Clock clock) {
    this.trainers = trainers;
    this.index = index;
    this.specialties = specialties;
    this.places = places;
    this.clock = clock;
  }

  /**
   * @param trainersAfter
   *          for each file of trainers the handle after which it begins
   */
  record Division(Instant madeAt, List<String> trainersAfter, List<LandingPage> landingPages) {}

  /**
   * @throws com.athleex.directory.web.ProblemException
   *           with status 503 if it was never made, and the index can't be read
   */
  Division now() {
    var present = division;
    if (present == null)
      return first();
    if (present.madeAt().plus(HOLDS).isBefore(clock.instant()) && renewing.compareAndSet(false, true))
      Thread.ofVirtual().name("sitemaps").start(this::renew);
    return present;
  }

  private synchronized Division first() {
    var present = division;
    return present == null ? make() : present;
  }

  private void renew() {
    try {
      make();
    } catch (RuntimeException e) {
      LOG.warn("The sitemaps stay as they are: {}", e.toString());
    } finally {
      renewing.set(false);
    }
  }

  Division make() {
    var census = new Census(specialties, places);
    index.each(census::count);
    var made = new Division(clock.instant(), beginnings(), census.landingPages());
    division = made;
    return made;
  }

  private List<String> beginnings() {
    var beginnings = new ArrayList<>(List.of(""));
    for (Optional<String> next = trainers.ahead("", MOST_URLS); next.isPresent(); next = trainers
        .ahead(next.get(), MOST_URLS))
      beginnings.add(next.get());
    return List.copyOf(beginnings);
  }
}
