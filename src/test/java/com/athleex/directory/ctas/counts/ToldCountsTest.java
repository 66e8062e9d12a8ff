package com.athleex.directory.ctas.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldCountsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7); // begins four weeks, too
  private static final LocalDate LATER = MONDAY.plusDays(100);

  private static @Nullable Long told(int from, int to, LocalDate over, long... counts) {
    var days = new ReportedDays(MONDAY.plusDays(from), MONDAY.plusDays(to), over);
    assertThat(days.first()).isEqualTo(MONDAY.plusDays(from - from % 28));
    return new ToldCounts(days, Arrays.copyOfRange(Arrays.copyOf(counts, 140), from - from % 28,
        from - from % 28 + days.count())).value();
  }

  @Test
  void aDayBelowFiveIsNotToldAndZeroIsNotEither() {
    assertThat(told(0, 0, LATER, 4)).isNull();
    assertThat(told(0, 0, LATER, 0)).isNull();
    assertThat(told(0, 0, LATER, 5)).isEqualTo(5);
    assertThat(told(0, 1, LATER, 7, 4)).isEqualTo(7);
  }

  @Test
  void smallDaysOfAWeekAreToldTogetherOnceThereAreFive() {
    assertThat(told(0, 6, LATER, 9, 2, 0, 2, 0, 1, 0)).isEqualTo(14);
    assertThat(told(0, 5, LATER, 9, 2, 0, 2, 0, 1, 0)).isEqualTo(9);
    assertThat(told(0, 6, LATER, 9, 2, 0, 2)).isEqualTo(9);
  }

  @Test
  void whatIsLeftOfWeeksIsToldForFourOfThem() {
    var seldom = new long[28];
    seldom[0] = seldom[8] = seldom[9] = seldom[20] = seldom[27] = 1;
    assertThat(told(0, 27, LATER, seldom)).isEqualTo(5);
    assertThat(told(0, 26, LATER, seldom)).isNull();
    seldom[8] = 0;
    assertThat(told(0, 27, LATER, seldom)).isNull();
  }

  @Test
  void aDayThatIsNotOverGrowsInFives() {
    var yesterday = MONDAY.plusDays(1);
    assertThat(told(0, 2, yesterday, 6, 7, 4)).isEqualTo(13);
    assertThat(told(0, 2, yesterday, 6, 7, 9)).isEqualTo(18);
    assertThat(told(0, 2, yesterday, 6, 7, 10)).isEqualTo(23);
    // nor is its week put together
    assertThat(told(0, 6, MONDAY.plusDays(5), 1, 1, 1, 1, 1, 0, 0)).isNull();
    assertThat(told(0, 6, MONDAY.plusDays(6), 1, 1, 1, 1, 1, 0, 0)).isEqualTo(5);
  }

  // ranges that begin or end together, and any others: all differences
  @Test
  void noTwoReportsDifferByLessThanFive() {
    var random = new Random(5);
    for (int round = 0; round < 20; round++) {
      var counts = random.ints(56, 0, 1 + random.nextInt(9)).asLongStream().toArray();
      var answers = new ArrayList<Long>();
      for (int from = 0; from < 56; from++)
        for (int to = from; to < 56; to++) {
          var value = told(from, to, LATER, counts);
          answers.add(value == null ? 0 : value);
          if (to > from) {
            var less = told(from, to - 1, LATER, counts);
            assertThat((value == null ? 0 : value) - (less == null ? 0 : less))
                .satisfiesAnyOf(same -> assertThat(same).isZero(),
                    more -> assertThat(more).isGreaterThanOrEqualTo(ToldCounts.SMALLEST));
          }
        }
      assertThat(answers).allMatch(value -> value == 0 || value >= ToldCounts.SMALLEST);
    }
  }
}
