package com.athleex.directory.ctas.find;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Place;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Filters;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.TrainerSearch;
import com.athleex.directory.specialties.Specialty;
import com.athleex.directory.specialties.Specialty.Flag;
import com.athleex.directory.trainers.Profession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the search what a page shows. */
@Component
class FoundTrainers {

  private static final double RADIUS_KM = 25;
  private static final String CURRENCY = "EUR";

  private final TrainerSearch search;
  private final Clock clock;

  FoundTrainers(TrainerSearch search, Clock clock) {
    this.search = search;
    this.clock = clock;
  }

  TrainerSearch.Answer of(FindTarget.Known target, FindRequest request) {
    Place place = target.place();
    GeoPoint centre = place == null ? null : place.point();
    Double radius = place == null ? null : Double.valueOf(radiusKm(request));
    var mode = request.mode() != null ? request.mode() : place == null ? Mode.ANY : Mode.IN_PERSON;
    return search
        .search(new SearchQuery(centre, radius, null, mode, null, filters(target.specialty(), request),
            Objects.requireNonNullElse(request.currency(), CURRENCY), sort(request, centre), Set.of(), false,
            request.hits(), null, LocalDate.now(clock)));
  }

  // only a place gives a distance to sort by
  private static Sort sort(FindRequest request, @Nullable GeoPoint centre) {
    boolean impossible = request.sort() == Sort.DISTANCE && centre == null;
    return request.sort() == null || impossible ? Sort.RELEVANCE : request.sort();
  }

  static double radiusKm(FindRequest request) {
    return Objects.requireNonNullElse(request.radiusKm(), RADIUS_KM);
  }

  private static Filters filters(@Nullable Specialty specialty, FindRequest request) {
    Set<String> languages = asSet(request.language()).stream().map(tag -> tag.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
    return new Filters(specialty == null ? Set.of() : Set.of(specialty.slug()), languages,
        asSet(request.format()), professions(specialty, request), Set.of(),
        Boolean.TRUE.equals(request.verified()),
        request.priceMax(), request.minRating(), Boolean.TRUE.equals(request.acceptingClients()));
  }

  // where assessment is needed a trainer is never offered
  private static Set<Profession> professions(@Nullable Specialty specialty, FindRequest request) {
    Set<Profession> asked = asSet(request.profession());
    if (specialty == null || !specialty.is(Flag.CLINICAL))
      return asked;
    var clinical = new TreeSet<>(Set.of(Profession.PHYSIOTHERAPIST, Profession.DOCTOR));
    if (asked.stream().anyMatch(clinical::contains))
      clinical.retainAll(asked);
    return clinical;
  }

  private static <T> Set<T> asSet(@Nullable List<T> values) {
    return values == null ? Set.of() : Set.copyOf((Collection<T>) values);
  }
}
