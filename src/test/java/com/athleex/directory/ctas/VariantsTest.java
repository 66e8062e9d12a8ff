package com.athleex.directory.ctas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VariantsTest {

  private static final int MANY = 100_000;
  // a fair coin leaves five standard deviations once in 1.7 million seeds
  private static final double FIVE_DEVIATIONS = 5 * Math.sqrt(MANY) / 2;

  @Test
  void theSameSeedGivesTheSameOrder() {
    assertThat(drawn(42L)).isEqualTo(drawn(42L)).isNotEqualTo(drawn(43L));
    assertThat(drawn(null)).isNotEqualTo(drawn(null));
  }

  @Test
  void bothWordingsAreToldEquallyOftenAndWhateverWasToldBefore() {
    for (long seed : new long[]{0, 1, 42, -7, Long.MAX_VALUE}) {
      var drawn = drawn(seed);
      assertThat(drawn.stream().filter("a"::equals).count()).isBetween((long) (MANY / 2 - FIVE_DEVIATIONS),
          (long) (MANY / 2 + FIVE_DEVIATIONS));
      for (int lag : new int[]{1, 2, 3, 7}) {
        long alike = 0;
        for (int at = lag; at < MANY; at++)
          alike += drawn.get(at).equals(drawn.get(at - lag)) ? 1 : 0;
        assertThat(alike).isBetween((long) (MANY / 2 - FIVE_DEVIATIONS - lag),
            (long) (MANY / 2 + FIVE_DEVIATIONS + lag));
      }
    }
  }

  @Test
  void whatHasOneWordingNeedsNoChoice() {
    var variants = new Variants(settings(1L));
    assertThat(Stream.generate(() -> variants.next(CtaKind.GUIDE)).limit(50)).containsOnly("a");
  }

  private static List<String> drawn(@Nullable Long seed) {
    var variants = new Variants(settings(seed));
    return Stream.generate(() -> variants.next(CtaKind.FIND_A_TRAINER)).limit(MANY).toList();
  }

  private static CtaSettings settings(@Nullable Long seed) {
    return new CtaSettings("/for-athletes", "/for-athletes#start", "/articles/{slug}", Set.of(), seed);
  }
}
