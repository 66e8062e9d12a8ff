package com.athleex.directory.search;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.kernel.Slug;
import com.athleex.directory.search.SearchQuery.Box;
import com.athleex.directory.search.SearchQuery.Filters;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Searches of every kind, around and for trainers that there are. */
final class RandomQueries {

  private static final List<String> TEXTS = List.of("squat technique", "mal di schiena", "back pain coach",
      "kettlebel", "certified strength coach", "personal trainer online", "tecnica squat principianti",
      "posture",
      "preparazione atletica", "dolore ginocchio", "stacco da terra", "powerliftng", "olympic weightlifting",
      "\"lower back\"", "yoga", "for", "chinesiologo", "mobilita anca", "fisioterapista",
      "nowhere to be found");

  private final Random random;
  private final List<PublicProfile> trainers;
  private final LocalDate today;

  RandomQueries(long seed, List<PublicProfile> trainers, LocalDate today) {
    this.random = new Random(seed);
    this.trainers = trainers;
    this.today = today;
  }

  SearchQuery next() {
    boolean boxed = random.nextInt(5) == 0;
    var centre = random.nextInt(4) == 0 ? null : somewhere();
    var box = boxed ? box() : null;
    Double radius = centre == null || box != null || random.nextInt(8) == 0
        ? null
        : (Double) (double) List.of(1, 5, 25, 50, 100, 300).get(random.nextInt(6));
    var sort = any(List.of(Sort.values()));
    var query = new SearchQuery(centre, radius, box, any(List.of(Mode.values())), text(), filters(),
        any(List.of("EUR", "EUR", "GBP", "CHF", "USD", "CLF")), sort, facets(), random.nextBoolean(),
        random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(40), null, today);
    return random.nextBoolean() ? query : query.readIn(any(List.of("en", "it", "de")));
  }

  private GeoPoint somewhere() {
    var trainer = any(trainers);
    if (trainer.locations().isEmpty())
      return new GeoPoint(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
    var point = trainer.locations().getFirst().point();
    return new GeoPoint(Math.clamp(point.latitude() + random.nextGaussian() * 0.1, -90, 90),
        Math.clamp(point.longitude() + random.nextGaussian() * 0.1, -180, 180));
  }

  private Box box() {
    var point = somewhere();
    double half = 0.05 + random.nextDouble() * 3;
    if (random.nextInt(10) == 0)
      return new Box(170, Math.max(-90, point.latitude() - half), -100,
          Math.min(90, point.latitude() + half));
    return new Box(Math.max(-180, point.longitude() - half), Math.max(-90, point.latitude() - half),
        Math.min(180, point.longitude() + half), Math.min(90, point.latitude() + half));
  }

  private @Nullable String text() {
    return switch (random.nextInt(5)) {
      case 0 -> any(TEXTS);
      case 1 -> any(trainers).displayName();
      case 2 -> any(any(trainers).headline().split(" "));
      default -> null;
    };
  }

  private Filters filters() {
    return new Filters(some(PublicProfile::specialties), some(trainer -> trainer.languages().stream()
        .map(tag -> tag.toLowerCase(Locale.ROOT)).toList()),
        random.nextInt(4) == 0 ? EnumSet.of(any(List.of(Format.values()))) : Set.of(),
        random.nextInt(5) == 0 ? EnumSet.of(any(List.of(Profession.values()))) : Set.of(),
        random.nextInt(2) == 0
            ? Set.of()
            : some(trainer -> trainer.credentials().stream().map(held -> Slug.of(held.title())).toList()),
        random.nextInt(6) == 0, random.nextInt(5) == 0 ? BigDecimal.valueOf(20 + random.nextInt(80)) : null,
        random.nextInt(6) == 0 ? 3 + random.nextInt(20) / 10.0 : null, random.nextInt(5) == 0);
  }

  private Set<String> some(Function<PublicProfile, List<String>> of) {
    var chosen = new HashSet<String>();
    for (int i = random.nextInt(6) - 3; i > 0; i--)
      of.apply(any(trainers)).stream().limit(2).forEach(chosen::add);
    return chosen;
  }

  private Set<Facet> facets() {
    var facets = EnumSet.noneOf(Facet.class);
    for (var facet : Facet.values())
      if (random.nextBoolean())
        facets.add(facet);
    return facets;
  }

  private <T> T any(T[] from) {
    return from[random.nextInt(from.length)];
  }

  private <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
