package com.athleex.directory.trainers.own;

import com.athleex.directory.trainers.PublicProfile.Slot;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** Some hours of every week; a day ends at 24:00. */
@Schema(name = "TrainerHours")
public record Hours(@NotNull @Schema(requiredMode = Schema.RequiredMode.REQUIRED) DayOfWeek day,
    @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "{trainer.rule.time}") @Schema(example = "09:00", requiredMode = Schema.RequiredMode.REQUIRED) String from,
    @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00", message = "{trainer.rule.time}") @Schema(example = "12:30", requiredMode = Schema.RequiredMode.REQUIRED) String until) {

  static Hours of(Slot slot) {
    return new Hours(slot.day(), slot.from().toString(),
        slot.end());
  }

  Slot slot() {
    return new Slot(day, LocalTime.parse(from),
        until.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(until));
  }
}
