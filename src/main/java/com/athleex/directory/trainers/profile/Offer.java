package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Slot;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and how a trainer works.
 *
 * @param capacity
 *          how many clients at once; nobody else is told
 */
@Embeddable
public record Offer(@Nullable ZoneId timeZone,
    @Convert(converter = AvailabilityColumn.class) List<Slot> availability, @Nullable LocalDate availableFrom,
    @Nullable Integer capacity, boolean firstSessionFree, @Nullable String website) {

  static final Offer NONE = new Offer(null, List.of(), null, null, false, null);

  PublicProfile.Offer asPublic() {
    return new PublicProfile.Offer(timeZone, availability, availableFrom, firstSessionFree, website);
  }
}
