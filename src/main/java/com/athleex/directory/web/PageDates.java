package com.athleex.directory.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Days and times as pages write them: in UTC, as no page knows its reader's
 * clock, and wherever an hour stands, it says so. Templates know it as
 * {@code @pageDates}.
 */
@Component
public class PageDates {

  private static final String ZONE = " UTC";

  /** Formats a day or an instant as a day, such as {@code 3 Nov 2026}. */
  public static DateTimeFormatter in(Locale language) {
    return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), language);
  }

  /** Such as {@code 3 Nov 2026}. */
  public String day(TemporalAccessor dayOrInstant, Locale language) {
    return in(language).format(dayOrInstant);
  }

  /** Such as {@code 3 Nov 2026, 14:05 UTC}. */
  public String time(Instant instant, Locale language) {
    return written(inUtc(FormatStyle.SHORT), language).format(instant);
  }

  /** Such as {@code 3 Nov 2026, 14:05:09 UTC}. */
  public String moment(Instant instant, Locale language) {
    return written(inUtc(FormatStyle.MEDIUM), language).format(instant);
  }

  private static DateTimeFormatter inUtc(FormatStyle hour) {
    return new DateTimeFormatterBuilder()
        .append(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, hour)).appendLiteral(ZONE)
        .toFormatter(Locale.ROOT);
  }

  private static DateTimeFormatter written(DateTimeFormatter format, Locale language) {
    return format.withLocale(language.getLanguage().equals("en") ? Locale.UK : language)
        .withZone(ZoneOffset.UTC);
  }
}
