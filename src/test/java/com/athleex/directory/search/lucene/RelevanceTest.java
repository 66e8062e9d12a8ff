package com.athleex.directory.search.lucene;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.search.Profiles;
import com.athleex.directory.search.RankingWeights;
import com.athleex.directory.search.SearchResult.Factor;
import com.athleex.directory.search.SearchResult.Reason;
import com.athleex.directory.search.index.RankingSignals;
import com.athleex.directory.search.words.SoughtWords.Kind;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RelevanceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final RankingWeights WEIGHTS = new RankingWeights(290, 40, 25, 35, 25, 12, 12, 8, 3,
      new RankingWeights.Halving(2, 25, 4_000_000),
      new RankingWeights.Words(192, 160, 64, 640, 320));

  private final Relevance relevance = new Relevance(WEIGHTS, TODAY, 10, 20, 2);

  @Test
  void reasonsAddUpToTheScoreAndStayWithinTheirWeights() {
    for (int i = 0; i < 1000; i++) {
      long signals = signals(trainer("t" + i).rated(1 + i % 5, i + 1));
      var why = relevance.why(signals, i / 10.0, i / 50f, i % 3, i % 2 == 0);
      assertThat(why.stream().mapToLong(Reason::points).sum())
          .isEqualTo(relevance.score(signals, i / 10.0, i / 50f, i % 3, i % 2 == 0));
      assertThat(why).allMatch(reason -> reason.points() >= 0 && reason.points() <= reason.maximum());
    }
  }

  @Test
  void nearerIsBetterAndHalfAtTheHalfDistance() {
    long signals = signals(trainer("a"));
    assertThat(points(Factor.NEARNESS, signals, 0)).isEqualTo(25_000);
    assertThat(points(Factor.NEARNESS, signals, 10)).isEqualTo(12_500);
    assertThat(points(Factor.NEARNESS, signals, -1)).isZero();
  }

  @Test
  void eachOfTheSoughtSpecialtiesCounts() {
    assertThat(specialties(relevance, 0)).isZero();
    assertThat(specialties(relevance, 1)).isEqualTo(20_000);
    assertThat(specialties(relevance, 2)).isEqualTo(40_000);
    assertThat(specialties(new Relevance(WEIGHTS, TODAY, 10, 20, 0), 0)).isZero();
  }

  @Test
  void whoTakesNoNewClientsIsNotMadeUpForByNearness() {
    long open = signals(trainer("a"));
    long full = signals(trainer("a").full());
    assertThat(points(Factor.AVAILABILITY, open, 0)).isEqualTo(35_000);
    assertThat(points(Factor.AVAILABILITY, full, 0)).isZero();
    assertThat(relevance.score(open, 500, 0, 1, true)).isGreaterThan(relevance.score(full, 0, 0, 1, true));
  }

  @Test
  void theReadersLanguageStandsForNearness() {
    var why = relevance.why(signals(trainer("a")), -1, 0, 0, true);
    assertThat(why).filteredOn(reason -> reason.factor() == Factor.LANGUAGE).extracting(Reason::points)
        .containsExactly(25_000L);
    assertThat(relevance.why(signals(trainer("a")), -1, 0, 0, false))
        .filteredOn(reason -> reason.factor() == Factor.LANGUAGE).extracting(Reason::points)
        .containsExactly(0L);
  }

  @Test
  void aMisspellingIsNotMadeUpForByAnythingElse() {
    int word = WEIGHTS.words().most();
    int misspelt = WEIGHTS.words().points(Kind.TYPO, WEIGHTS.words().name());
    var twoWords = new Relevance(WEIGHTS, TODAY, 10, 2 * word, 2);
    long worst = signals(trainer("a").publishedAt("2000-01-01T00:00:00Z").full().rated(1, 1000));
    long best = signals(trainer("b").rated(5, 1000).holding("A", Evidence.REGISTRY_CONFIRMED, null));
    assertThat(twoWords.score(worst, 1000, 2 * word, 1, false))
        .isGreaterThan(twoWords.score(best, 0, word + misspelt, 2, false));
  }

  private static long specialties(Relevance relevance, int having) {
    return relevance.why(signals(trainer("a")), 0, 0, having, true).stream()
        .filter(reason -> reason.factor() == Factor.SPECIALTIES).findFirst().orElseThrow().points();
  }

  @Test
  void evidenceEndsWithItsExpiry() {
    assertThat(points(Factor.EVIDENCE, signals(trainer("a")), 0)).isZero();
    assertThat(points(Factor.EVIDENCE, holding(Evidence.SELF_DECLARED, null), 0)).isEqualTo(2_400);
    assertThat(points(Factor.EVIDENCE, holding(Evidence.EVIDENCE_SEEN, TODAY), 0)).isEqualTo(9_600);
    assertThat(points(Factor.EVIDENCE, holding(Evidence.REGISTRY_CONFIRMED, null), 0)).isEqualTo(12_000);
    assertThat(points(Factor.EVIDENCE, holding(Evidence.REGISTRY_CONFIRMED, TODAY.minusDays(1)), 0))
        .isEqualTo(2_400);
  }

  @Test
  void freshnessHalvesEvery90Days() {
    assertThat(points(Factor.FRESHNESS, signals(trainer("a").publishedAt("2026-11-22T00:00:00Z")), 0))
        .isEqualTo(8_000);
    assertThat(points(Factor.FRESHNESS, signals(trainer("a").publishedAt("2026-08-24T00:00:00Z")), 0))
        .isEqualTo(4_000);
  }

  @Test
  void anOwnedProfileIsAsFreshAsItsConfirmationAndStaleAfter90Days() {
    assertThat(points(Factor.FRESHNESS, confirmed("2026-11-22T00:00:00Z"), 0)).isEqualTo(8_000);
    assertThat(points(Factor.FRESHNESS, confirmed("2026-08-24T00:00:00Z"), 0)).isEqualTo(4_000);
    assertThat(points(Factor.FRESHNESS, confirmed("2026-08-23T00:00:00Z"), 0)).isZero();
    // nobody can confirm what nobody owns
    assertThat(points(Factor.FRESHNESS, signals(trainer("a").publishedAt("2026-08-23T00:00:00Z")), 0))
        .isBetween(3_900L, 4_000L);
  }

  @Test
  void theRotationTurnsDaily() {
    var tomorrow = new Relevance(WEIGHTS, TODAY.plusDays(1), 10, 20, 2);
    int moved = 0;
    for (int i = 0; i < 100; i++) {
      long signals = signals(trainer("t" + i));
      if (relevance.score(signals, 0, 0, 0, true) != tomorrow.score(signals, 0, 0, 0, true))
        moved++;
      assertThat(relevance.score(signals, 0, 0, 0, true))
          .isEqualTo(new Relevance(WEIGHTS, TODAY, 10, 20, 2).score(signals, 0, 0, 0, true));
    }
    assertThat(moved).isGreaterThan(90);
  }

  private long points(Factor factor, long signals, double km) {
    return relevance.why(signals, km, 0, 0, true).stream().filter(reason -> reason.factor() == factor)
        .findFirst()
        .orElseThrow()
        .points();
  }

  private static long confirmed(String instant) {
    return signals(trainer("a").publishedAt("2026-01-01T00:00:00Z").confirmedAt(instant));
  }

  private static long holding(Evidence evidence, @org.jspecify.annotations.Nullable LocalDate expiresOn) {
    return signals(trainer("a").holding("A", evidence, expiresOn));
  }

  private static long signals(Profiles profile) {
    return RankingSignals.of(profile.build());
  }
}
