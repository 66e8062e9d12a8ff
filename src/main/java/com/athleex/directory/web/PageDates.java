package com.athleex.directory.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Days as pages write them. Without the hour: no page knows its reader's clock.
 */
public final class PageDates {

  private PageDates() {}

  /** Formats an instant as a day, such as {@code 3 Nov 2026}. */
  public static DateTimeFormatter in(Locale language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(language.getLanguage().equals("en") ? Locale.UK : language).withZone(ZoneOffset.UTC);
  }
}
