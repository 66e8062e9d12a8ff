package com.athleex.directory.trainers.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.trainers.statistics.ExposureTable.Row;
import com.athleex.directory.trainers.statistics.Figures.Sum;
import com.athleex.directory.trainers.statistics.Sight.Counts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  private static final LocalDate SUNDAY = MONDAY.plusDays(6);

  private final Figures week = new Figures(MONDAY, SUNDAY);

  private void seen(LocalDate day, String specialty, long appearances) {
    week.add(new Row(day, specialty, "", new Counts(appearances, 0, 0)));
  }

  @Test
  void aSumIsOfWhatIsToldAlone() {
    seen(MONDAY, "", 7);
    seen(MONDAY.plusDays(1), "", 4);

    assertThat(week.sum(Counts::appearances)).isEqualTo(new Sum(7, true));
  }

  @Test
  void everyDayIsThere() {
    assertThat(week.days()).hasSize(7);
    assertThat(week.sum(Counts::views)).isEqualTo(new Sum(0, true));
  }

  @Test
  void aSmallValueTakesTheNextSmallestWithIt() {
    seen(MONDAY, "running", 3);
    seen(MONDAY, "mobility", 8);
    seen(MONDAY, "strength", 20);

    var told = week.by(Row::specialty);

    assertThat(told.told()).containsOnlyKeys("strength").containsEntry("strength", 20L);
    assertThat(told.hidden()).isTrue();
  }

  @Test
  void whatNobodyNamedHidesASmallValueIfItIsLarge() {
    seen(MONDAY, "", 50);
    seen(MONDAY, "running", 3);
    seen(MONDAY, "mobility", 8);

    assertThat(week.by(Row::specialty).told()).containsOnlyKeys("mobility");
  }

  @Test
  void aSmallRestIsNotLeftAlone() {
    seen(MONDAY, "", 2);
    seen(MONDAY, "mobility", 8);
    seen(MONDAY, "strength", 20);

    assertThat(week.by(Row::specialty).told()).containsOnlyKeys("strength");
  }

  @Test
  void nothingIsHiddenWhereNothingIsSmall() {
    seen(MONDAY, "running", 5);
    seen(SUNDAY, "mobility", 6);

    var told = week.by(Row::specialty);

    assertThat(told.told()).containsOnlyKeys("running", "mobility");
    assertThat(told.hidden()).isFalse();
  }

  @Test
  void aDayThatIsNotToldIsInNoBreakdown() {
    seen(MONDAY, "running", 9);
    seen(SUNDAY, "running", 4);

    assertThat(week.by(Row::specialty).told()).containsEntry("running", 9L);
  }

  @Test
  void weeksAreWhole() {
    var days = new Figures(MONDAY.minusDays(3), SUNDAY.plusDays(3));
    days.add(new Row(MONDAY.minusDays(1), "running", "", new Counts(9, 0, 0)));
    days.add(new Row(MONDAY, "running", "", new Counts(6, 0, 0)));
    days.add(new Row(SUNDAY.plusDays(1), "running", "", new Counts(9, 0, 0)));

    assertThat(days.firstWeek()).isEqualTo(MONDAY);
    assertThat(days.lastWeek()).isEqualTo(SUNDAY);
    assertThat(days.by(Row::specialty).told()).containsEntry("running", 6L);
  }
}
