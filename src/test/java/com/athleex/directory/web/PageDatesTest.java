package com.athleex.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {

  private static final Instant LATE = Instant.parse("2026-11-03T23:05:09Z");

  private final TimeZone zone = TimeZone.getDefault();
  private final PageDates dates = new PageDates();

  @AfterEach
  void backToWhereTheServerIs() {
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "America/Adak"})
  void whereverTheServerIsHoursAreThoseOfUtcAndSaySo(String server) {
    TimeZone.setDefault(TimeZone.getTimeZone(server));
    assertThat(dates.time(LATE, Locale.ENGLISH)).isEqualTo("3 Nov 2026, 23:05 UTC");
    assertThat(dates.time(LATE, Locale.ITALIAN)).isEqualTo("3 nov 2026, 23:05 UTC");
    assertThat(dates.moment(LATE, Locale.ENGLISH)).isEqualTo("3 Nov 2026, 23:05:09 UTC");
    assertThat(dates.day(LATE, Locale.ITALIAN)).isEqualTo("3 nov 2026");
    assertThat(dates.day(LocalDate.of(2026, 11, 3), Locale.ENGLISH)).isEqualTo("3 Nov 2026");
    assertThat(PageDates.in(Locale.ENGLISH).format(LATE)).isEqualTo("3 Nov 2026");
  }
}
