package com.athleex.directory.ctas.profile;

import com.athleex.directory.ctas.profile.TrainerPage.Hours;
import com.athleex.directory.ctas.profile.TrainerPage.Slot;
import com.athleex.directory.trainers.PublicProfile;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a week in the trainer's time zone. Each names the moment at which it
 * begins next, from which a browser tells it in its reader's zone.
 */
record WeeklyHours(Locale language, ZonedDateTime now) {

  @Nullable
  Hours of(PublicProfile.Offer offer) {
    if (offer.availability().isEmpty())
      return null;
    var zone = offer.timeZone();
    return new Hours(zone == null ? null : zone.getId(),
        zone == null ? "" : zone.getDisplayName(TextStyle.FULL, language),
        offer.availability().stream()
            .sorted(Comparator.comparing(PublicProfile.Slot::day).thenComparing(PublicProfile.Slot::from))
            .map(slot -> slot(slot, zone)).toList());
  }

  private Slot slot(PublicProfile.Slot slot, @Nullable ZoneId zone) {
    var day = slot.day().getDisplayName(TextStyle.FULL_STANDALONE, language);
    if (zone == null)
      return new Slot(day, slot.from().toString(), slot.end(), null, null);
    var date = now.withZoneSameInstant(zone).toLocalDate().with(TemporalAdjusters.nextOrSame(slot.day()));
    var end = slot.until().equals(LocalTime.MIDNIGHT) ? date.plusDays(1) : date;
    return new Slot(day, slot.from().toString(), slot.end(), moment(date.atTime(slot.from()).atZone(zone)),
        moment(end.atTime(slot.until()).atZone(zone)));
  }

  private static String moment(ZonedDateTime at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
  }
}
