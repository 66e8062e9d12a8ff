package com.athleex.directory.athletes.letters;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code directory.athletes.letters}.
 *
 * @param hour
 *          0 to 23: from then on, a day's letters are written
 * @param zone
 *          in which days begin
 */
@ConfigurationProperties("directory.athletes.letters")
record LetterSettings(@DefaultValue("7") int hour, @DefaultValue("Europe/Rome") ZoneId zone) {

  LetterSettings {
    if (hour < 0 || hour > 23)
      throw new IllegalArgumentException("directory.athletes.letters.hour is 0 to 23");
  }
}
