package com.athleex.directory.ctas.counts;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.ctas.counts.Comparison.Verdict;
import com.athleex.directory.ctas.counts.Proportions.Share;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static Comparison of(Share... clicks) {
    var variants = new TreeMap<String, Share>();
    for (var each : clicks)
      variants.put(String.valueOf((char) ('a' + variants.size())), each);
    return Comparison.of(variants);
  }

  private static Verdict verdict(Share one, Share other) {
    return of(one, other).differences().getFirst().verdict();
  }

  @Test
  void chanceIsToldFromDifference() {
    assertThat(verdict(new Share(100, 1000), new Share(150, 1000))).isEqualTo(Verdict.MORE_THAN_NOISE);
    assertThat(verdict(new Share(150, 1000), new Share(100, 1000))).isEqualTo(Verdict.MORE_THAN_NOISE);
    assertThat(verdict(new Share(10, 100), new Share(15, 100))).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(verdict(new Share(10, 100), new Share(10, 100))).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(verdict(new Share(10_000, 100_000), new Share(10_020, 100_000)))
        .isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
    assertThat(verdict(new Share(9, 9), new Share(9, 9))).isEqualTo(Verdict.NOT_ENOUGH_DATA);
  }

  @Test
  void theDifferenceIsOfTheLaterVariantFromTheEarlier() {
    var difference = of(new Share(100, 1000), new Share(150, 2000)).differences().getFirst();
    assertThat(difference.one()).isEqualTo("b");
    assertThat(difference.other()).isEqualTo("a");
    assertThat(difference.value()).isEqualTo(-0.025, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(difference.sampleSize()).isEqualTo(1000);
    assertThat(difference.needed()).isBetween(2000L, 2100L);
    assertThat(of(new Share(10, 100), new Share(10, 100)).differences().getFirst().needed()).isNull();
  }

  @Test
  void ofSeveralVariantsEachPairIsComparedMoreStrictly() {
    var two = of(new Share(100, 1000), new Share(130, 1000));
    var three = of(new Share(100, 1000), new Share(130, 1000), new Share(115, 1000));
    assertThat(three.differences()).hasSize(3);
    assertThat(two.differences().getFirst().verdict()).isEqualTo(Verdict.MORE_THAN_NOISE);
    assertThat(three.differences().getFirst().verdict()).isNotEqualTo(Verdict.MORE_THAN_NOISE);
    assertThat(three.differences().getFirst().interval().low())
        .isLessThan(two.differences().getFirst().interval().low());
  }

  // 4,000 trials: a standard deviation of 0.34 points about 5 %
  @Test
  void equalVariantsSeldomLookDifferent() {
    assertThat(shareOfAlarms(2)).isBetween(0.038, 0.062);
    assertThat(shareOfAlarms(4)).isBetween(0.02, 0.062);
  }

  private static double shareOfAlarms(int variants) {
    var random = new Random(20261122);
    int trials = 4000;
    int alarms = 0;
    for (int trial = 0; trial < trials; trial++) {
      var clicks = new Share[variants];
      for (int i = 0; i < variants; i++)
        clicks[i] = new Share(clicks(random, 400, 0.12), 400);
      if (of(clicks).differences().stream().anyMatch(each -> each.verdict() == Verdict.MORE_THAN_NOISE))
        alarms++;
    }
    return (double) alarms / trials;
  }

  @Test
  void aDifferenceIsSeenInFourOfFiveCasesWithAsManyAsNeeded() {
    var random = new Random(20261122);
    int of = (int) Math.ceil(Proportions.needed(0.1, 0.14, Comparison.ERROR));
    int seen = 0;
    for (int trial = 0; trial < 2000; trial++)
      if (verdict(new Share(clicks(random, of, 0.1), of),
          new Share(clicks(random, of, 0.14), of)) == Verdict.MORE_THAN_NOISE)
        seen++;
    assertThat(seen / 2000.0).isBetween(0.77, 0.83);
  }

  private static int clicks(Random random, int of, double rate) {
    int clicks = 0;
    for (int i = 0; i < of; i++)
      if (random.nextDouble() < rate)
        clicks++;
    return clicks;
  }
}
