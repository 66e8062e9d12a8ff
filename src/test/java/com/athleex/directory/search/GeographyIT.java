package com.athleex.directory.search;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.search.SearchQuery.Box;
import com.athleex.directory.search.SearchQuery.Filters;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.SearchResult.Hit;
import com.athleex.directory.search.SearchResult.MatchMode;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;

/** Searches on the whole globe, against brute force over the same trainers. */
@IntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
class GeographyIT {

  private static final long SEED = 20261122;
  private static final double TOLERANCE = 0.005;

  @Autowired
  Publisher publisher;

  @Autowired
  TrainerIndex index;

  private final Random random = new Random(SEED);
  private final List<PublicProfile> everybody = new ArrayList<>();

  @BeforeAll
  void publish() {
    for (int i = 0; i < 1500; i++) {
      var profile = trainer("t" + i);
      for (int j = random.nextInt(3); j >= 0; j--) {
        var point = somewhere();
        profile.travelling(random.nextInt(3) == 0 ? random.nextDouble() * 200 : 0, point.latitude(),
            point.longitude());
      }
      everybody.add(profile.build());
    }
    publisher.publishOnly(everybody);
  }

  @Test
  void circlesHoldWhoBruteForceFinds() {
    for (int i = 0; i < 300; i++) {
      var centre = somewhere();
      double radius = Math.exp(random.nextDouble() * Math.log(500)) + 0.1;
      var query = query(centre, radius, null);
      var hits = index.search(query).hits();
      var sure = new HashSet<String>();
      var possible = new HashSet<String>();
      for (var trainer : everybody) {
        if (reaches(trainer, centre, radius, -TOLERANCE))
          sure.add(trainer.handle());
        if (reaches(trainer, centre, radius, TOLERANCE))
          possible.add(trainer.handle());
      }
      assertThat(handles(hits)).as("%s km around %s", radius, centre).containsAll(sure).isSubsetOf(possible);
      assertThat(hits).isSortedAccordingTo((a, b) -> Double.compare(km(a), km(b)));
      for (var hit : hits)
        if (hit.matchMode() == MatchMode.AT_VENUE)
          assertThat(km(hit)).isLessThanOrEqualTo(radius + 0.01);
    }
  }

  @Test
  void distancesAreGreatCircleDistances() {
    for (int i = 0; i < 100; i++) {
      var centre = somewhere();
      for (var hit : index.search(query(centre, 500.0, null)).hits()) {
        var spot = hit.spot();
        assertThat(spot).isNotNull();
        if (spot == null)
          continue;
        double exact = centre.distanceKm(spot.point());
        assertThat(km(hit)).isBetween(exact * (1 - TOLERANCE) - 0.01, exact * (1 + TOLERANCE) + 0.01);
      }
    }
  }

  @Test
  void aBiggerRadiusContainsTheSmallerOnes() {
    for (int i = 0; i < 100; i++) {
      var centre = somewhere();
      Set<String> smaller = Set.of();
      for (double radius : new double[]{1, 5, 25, 100, 400}) {
        var found = handles(index.search(query(centre, radius, null)).hits());
        assertThat(found).containsAll(smaller);
        smaller = found;
      }
    }
  }

  @Test
  void boxesHoldWhoBruteForceFindsAcrossTheAntimeridianToo() {
    for (int i = 0; i < 200; i++) {
      double south = random.nextDouble() * 170 - 90;
      var box = new Box(random.nextDouble() * 360 - 180, south, random.nextDouble() * 360 - 180,
          south + random.nextDouble() * (90 - south));
      var expected = everybody.stream()
          .filter(t -> t.locations().stream()
              .anyMatch(l -> box.contains(l.point().latitude(), l.point().longitude())))
          .map(PublicProfile::handle).collect(Collectors.toSet());
      assertThat(handles(index.search(query(null, null, box)).hits())).as("%s", box).isEqualTo(expected);
    }
  }

  /**
   * A third near the poles, a third near the antimeridian, the rest in a dense
   * town.
   */
  private GeoPoint somewhere() {
    return switch (random.nextInt(3)) {
      case 0 -> new GeoPoint((random.nextBoolean() ? 1 : -1) * (90 - Math.abs(random.nextGaussian())),
          random.nextDouble() * 360 - 180);
      case 1 -> new GeoPoint(random.nextGaussian() * 2,
          (random.nextBoolean() ? 1 : -1) * (180 - Math.abs(random.nextGaussian())));
      default -> new GeoPoint(45.46 + random.nextGaussian() / 2, 9.19 + random.nextGaussian() / 2);
    };
  }

  private static boolean reaches(PublicProfile trainer, GeoPoint centre, double radius, double tolerance) {
    for (Location location : trainer.locations()) {
      double km = location.point().distanceKm(centre);
      if (km <= radius * (1 + tolerance) + tolerance)
        return true;
      if (location.serviceRadiusKm() > 0 && km <= location.serviceRadiusKm() * (1 + tolerance) + tolerance)
        return true;
    }
    return false;
  }

  private static SearchQuery query(@Nullable GeoPoint centre, @Nullable Double radius, @Nullable Box box) {
    return new SearchQuery(centre, radius, box, Mode.IN_PERSON, null, Filters.NONE, "EUR",
        centre == null ? Sort.NEWEST : Sort.DISTANCE, Set.of(), false, 2000, null,
        LocalDate.of(2026, 11, 22));
  }

  private static Set<String> handles(List<Hit> hits) {
    return hits.stream().map(hit -> hit.card().handle()).collect(Collectors.toSet());
  }

  private static double km(Hit hit) {
    return hit.distanceKm() == null ? -1 : hit.distanceKm();
  }
}
