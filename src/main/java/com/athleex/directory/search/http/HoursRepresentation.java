package com.athleex.directory.search.http;

import com.athleex.directory.trainers.PublicProfile.Slot;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;

/** Some hours of every week; a day ends at 24:00. */
@Schema(name = "AvailableHours")
record HoursRepresentation(@Schema(example = "monday") DayOfWeek day, @Schema(example = "09:00") String from,
    @Schema(example = "12:30") String until) {

  static HoursRepresentation of(Slot slot) {
    return new HoursRepresentation(slot.day(), slot.from().toString(),
        slot.end());
  }
}
