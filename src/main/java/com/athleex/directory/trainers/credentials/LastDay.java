package com.athleex.directory.trainers.credentials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when a credential can be said to hold. */
public final class LastDay {

  private LastDay() {}

  /** Of 1900 to 9998, so that databases hold it and the day after; or none. */
  public static boolean isSensible(@Nullable LocalDate day) {
    return day == null || day.getYear() >= 1900 && day.getYear() < 9999;
  }
}
