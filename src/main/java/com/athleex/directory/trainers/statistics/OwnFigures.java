package com.athleex.directory.trainers.statistics;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.places.Places;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.own.OwnProfiles;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.statistics.StatisticsRepresentation.PlaceCount;
import com.athleex.directory.trainers.statistics.StatisticsRepresentation.SpecialtyCount;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The figures of a trainer's own profile. */
@Service
class OwnFigures {

  /** After midnight, until every process has brought in what it counted. */
  private static final Duration UNTIL_ALL_IS_IN = Duration.ofHours(1);

  private final OwnProfiles profiles;
  private final ExposureTable table;
  private final Specialties specialties;
  private final Places places;
  private final Clock clock;

  OwnFigures(OwnProfiles profiles, ExposureTable table, Specialties specialties, Places places, Clock clock) {
    this.profiles = profiles;
    this.table = table;
    this.specialties = specialties;
    this.places = places;
    this.clock = clock;
  }

  /** The last day that is over, and will not change any more. */
  LocalDate lastDay() {
    return LocalDate.ofInstant(clock.instant().minus(UNTIL_ALL_IS_IN), ZoneOffset.UTC).minusDays(1);
  }

  /**
   * @param to
   *          over; before {@code from} if no day is
   */
  StatisticsRepresentation of(AccountId account, LocalDate from, LocalDate to, Locale language) {
    var trainer = profiles.look(account, Trainer::id);
    var figures = new Figures(from, to.isBefore(from) ? from.minusDays(1) : to);
    table.read(trainer, from, to, figures::add);
    return StatisticsRepresentation.of(figures,
        (slug, count) -> new SpecialtyCount(slug,
            specialties.find(slug).map(known -> known.label(language)).orElse(slug), count),
        (code, count) -> place(code, count, language));
  }

  private PlaceCount place(String code, long count, Locale language) {
    var country = code.substring(0, 2);
    var division = code.length() > 3 ? code.substring(3) : null;
    var name = Locale.of("", country).getDisplayCountry(language);
    return new PlaceCount(country, division, Optional.ofNullable(division)
        .flatMap(known -> places.division(country, known)).map(known -> known + ", " + name).orElse(name),
        count);
  }
}
