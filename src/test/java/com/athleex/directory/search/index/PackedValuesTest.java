package com.athleex.directory.search.index;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.trainers.PublicProfile.Precision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedValuesTest {

  private final Random random = new Random(7);

  @Test
  void aPackedPlaceIsAtMostAMetreOff() {
    for (int i = 0; i < 10_000; i++) {
      var point = new GeoPoint(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
      double radius = random.nextDouble() * 200;
      var precision = random.nextBoolean() ? Precision.AREA : Precision.EXACT;
      long packed = PackedLocation.pack(new Location("", "", "IT", point, radius, precision, null));
      var read = new GeoPoint(PackedLocation.latitude(packed), PackedLocation.longitude(packed));
      assertThat(read.distanceKm(point)).isLessThan(0.001);
      assertThat(PackedLocation.serviceRadiusKm(packed)).isCloseTo(radius, within(0.00626));
      assertThat(PackedLocation.isArea(packed)).isEqualTo(precision == Precision.AREA);
    }
  }

  @Test
  void cornersOfTheEarthStayOnIt() {
    for (double latitude : new double[]{-90, 90})
      for (double longitude : new double[]{-180, 180}) {
        long packed = PackedLocation.pack(new Location("", "", "IT", new GeoPoint(latitude, longitude), 200,
            Precision.EXACT, null));
        assertThat(PackedLocation.latitude(packed)).isEqualTo(latitude);
        assertThat(PackedLocation.longitude(packed)).isEqualTo(longitude);
        assertThat(PackedLocation.serviceRadiusKm(packed)).isEqualTo(200);
      }
  }

  @Test
  void pricesOfOneCurrencyAreOneRange() {
    long price = PackedPrice.pack("EUR", new BigDecimal("55.5"));
    assertThat(price).isBetween(PackedPrice.lowest("EUR"), PackedPrice.highest("EUR"));
    assertThat(PackedPrice.pack("EUR", new BigDecimal("999999999.99"))).isGreaterThan(price)
        .isLessThan(PackedPrice.highest("EUR"));
    assertThat(PackedPrice.highest("EUR")).isLessThan(PackedPrice.lowest("GBP"));
  }

  @Test
  void aBetterAverageWinsOverMoreRatings() {
    assertThat(PackedRating.pack(4.81, 1)).isGreaterThan(PackedRating.pack(4.8, 100_000));
    assertThat(PackedRating.pack(4.8, 2)).isGreaterThan(PackedRating.pack(4.8, 1));
  }

  @Test
  void oneFiveDoesNotBeatTwoHundredFourPointEights() {
    long newcomer = RankingSignals.of(trainer("a").rated(5, 1).build());
    long proven = RankingSignals.of(trainer("b").rated(4.8, 200).build());
    assertThat(RankingSignals.bayesianAverage(proven))
        .isGreaterThan(RankingSignals.bayesianAverage(newcomer));
  }

  @Test
  void signalsKeepEachTheirOwnBits() {
    long signals = RankingSignals.of(trainer("a").rated(1, 1_000_000).publishedAt("2026-11-22T10:00:00Z")
        .holding("A", Evidence.EVIDENCE_SEEN, LocalDate.of(2027, 1, 1))
        .holding("B", Evidence.SELF_DECLARED, LocalDate.of(2025, 5, 5)).build());
    assertThat(RankingSignals.bayesianAverage(signals)).isEqualTo(1.0);
    assertThat(RankingSignals.verifiedUntil(signals)).isEqualTo(RankingSignals.day(LocalDate.of(2027, 1, 1)));
    assertThat(RankingSignals.firstExpiry(signals)).isEqualTo(RankingSignals.day(LocalDate.of(2025, 5, 5)));
    assertThat(RankingSignals.changed(signals)).isEqualTo(RankingSignals.day(LocalDate.of(2026, 11, 22)));
    assertThat(RankingSignals.evidence(signals)).isEqualTo(2);
    assertThat(RankingSignals.online(signals)).isFalse();
  }
}
