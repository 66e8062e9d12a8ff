package com.athleex.directory.trainers.statistics;

import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty;
import com.athleex.directory.specialties.Specialty.Flag;
import com.athleex.directory.trainers.Exposure;
import com.athleex.directory.trainers.profile.Handles;
import com.athleex.directory.trainers.statistics.Sight.Counts;
import com.athleex.directory.web.CountedReaders;
import com.athleex.directory.web.Tally;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CountedExposure implements Exposure {

  private static final String NONE = "";

  private final Readers readers;
  private final Tally<Sight, Counts> tally;
  private final Specialties specialties;
  private final Places places;
  private final Clock clock;

  CountedExposure(Readers readers, Tally<Sight, Counts> tally, Specialties specialties, Places places,
      Clock clock) {
    this.readers = readers;
    this.tally = tally;
    this.specialties = specialties;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public void appeared(HttpServletRequest by, Collection<String> handles, Set<String> asked,
      @Nullable String placeId) {
    if (handles.isEmpty() || !CountedReaders.include(by))
      return;
    // of several, none: who appeared for which of them is not known
    var specialty = asked.size() == 1 ? specialties.find(asked.iterator().next()) : null;
    boolean gated = asked.stream().flatMap(slug -> specialties.find(slug).stream())
        .anyMatch(one -> one.is(Flag.GATED));
    // an injury is never joined with a place: few are asked for in one region
    count(by, handles, specialty == null ? NONE : specialty.map(Specialty::slug).orElse(NONE),
        gated || placeId == null ? NONE : coarse(placeId), Counts.APPEARANCE);
  }

  @Override
  public void viewed(HttpServletRequest by, String handle) {
    if (CountedReaders.include(by))
      count(by, List.of(handle), NONE, NONE, Counts.VIEW);
  }

  @Override
  public void contactClicked(HttpServletRequest by, String handle) {
    if (Handles.isHandle(handle) && CountedReaders.include(by))
      count(by, List.of(handle), NONE, NONE, Counts.CONTACT_CLICK);
  }

  private void count(HttpServletRequest by, Collection<String> handles, String specialty, String place,
      Counts once) {
    var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var own = readers.own(by).orElse(NONE);
    for (var handle : handles)
      if (!handle.equals(own))
        tally.count(new Sight(handle, day, specialty, place), once);
  }

  private String coarse(String placeId) {
    return places.find(placeId, Locale.ENGLISH).map(CountedExposure::coarse).orElse(NONE);
  }

  private static String coarse(Place place) {
    return place.admin1Code() == null
        ? place.countryCode()
        : place.countryCode() + "-" + place.admin1Code();
  }
}
