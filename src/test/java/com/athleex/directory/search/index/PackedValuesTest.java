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
  void aPackedPriceTellsItsCurrencyAndItsHundredthsRoundedUp() {
    long price = PackedPrice.pack("EUR", new BigDecimal("55.501"));
    assertThat(PackedPrice.currency(price)).isEqualTo(PackedPrice.currency("EUR"))
        .isNotEqualTo(PackedPrice.currency("EUS"));
    assertThat(PackedPrice.hundredths(price)).isEqualTo(5551);
    long dearest = PackedPrice.pack("ZZZ", new BigDecimal("999999999999.99"));
    assertThat(PackedPrice.hundredths(dearest)).isEqualTo((1L << 45) - 1);
    assertThat(PackedPrice.currency(dearest)).isEqualTo(PackedPrice.currency("ZZZ"))
        .isLessThan(PackedPrice.CURRENCIES);
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
    assertThat(RankingSignals.fresh(signals)).isEqualTo(RankingSignals.day(LocalDate.of(2026, 11, 22)));
    assertThat(RankingSignals.evidence(signals)).isEqualTo(2);
    assertThat(RankingSignals.online(signals)).isFalse();
    assertThat(RankingSignals.owned(signals)).isFalse();
    assertThat(RankingSignals.accepting(signals)).isTrue();
    assertThat(RankingSignals.accepting(RankingSignals.of(trainer("a").full().build()))).isFalse();
    long owned = RankingSignals.of(trainer("a").confirmedAt("2026-11-22T10:00:00Z").build());
    assertThat(RankingSignals.owned(owned)).isTrue();
    assertThat(RankingSignals.fresh(owned)).isEqualTo(RankingSignals.day(LocalDate.of(2026, 11, 22)));
    assertThat(RankingSignals.evidence(owned)).isZero();
    assertThat(RankingSignals.seed(owned)).isEqualTo(RankingSignals.seed(signals));
  }
}
