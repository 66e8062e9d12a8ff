package com.athleex.directory.demo;

import com.athleex.directory.places.Places;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.TrainerImport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills an empty directory with made-up trainers, so that whoever tries it
 * finds somebody. The profile is the one that Spring has when no other is
 * active: real data never meets made-up ones.
 */
@Component
@Profile("default")
@ConditionalOnBooleanProperty("directory.demo.enabled")
@Order(50)
class FirstStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  private final TrainerImport trainers;
  private final Places places;
  private final Specialties specialties;
  private final DemonstrationSettings settings;
  private final Clock clock;

  FirstStart(TrainerImport trainers, Places places, Specialties specialties, DemonstrationSettings settings,
      Clock clock) {
    this.trainers = trainers;
    this.places = places;
    this.specialties = specialties;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (trainers.hasTrainers())
      return;
    Instant began = clock.instant();
    var tally = trainers.run(new ByteArrayInputStream(lines(began)), (bytes, done) -> {}).tally();
    LOG.info("Loaded {} made-up trainers to try the directory with, in {} ms. None of them exists;"
        + " each name ends in \"(demo)\". Leave them out by DIRECTORY_DEMO_ENABLED=false.", tally.imported(),
        Duration.between(began, clock.instant()).toMillis());
    if (tally.rejected() > 0)
      LOG.warn("{} made-up trainers were refused", tally.rejected());
  }

  private byte[] lines(Instant now) {
    var bytes = new ByteArrayOutputStream();
    new DemonstrationTrainers((country, language) -> places.largest(Set.of(country), 0, language),
        slug -> specialties.find(slug).orElseThrow())
        .write(bytes, settings.seed(), settings.trainers(), now.truncatedTo(ChronoUnit.DAYS));
    return bytes.toByteArray();
  }
}
