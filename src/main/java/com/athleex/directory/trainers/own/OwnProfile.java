package com.athleex.directory.trainers.own;

import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile.Per;
import com.athleex.directory.trainers.PublicProfile.Precision;
import com.athleex.directory.trainers.profile.Location;
import com.athleex.directory.trainers.profile.Price;
import com.athleex.directory.trainers.profile.Trainer;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer writes about themselves; all but the name may wait until the
 * profile is published.
 */
@Schema(name = "TrainerProfileContent")
public record OwnProfile(
    @NotNull @Size(max = 200) @Schema(example = "Giulia Rossi", minLength = 2, maxLength = 80, requiredMode = Schema.RequiredMode.REQUIRED) String displayName,
    @Size(max = 1000) @Schema(example = "Tornare ad allenarsi con calma", maxLength = 120) @Nullable String headline,
    @Size(max = 20000) @Schema(example = "Alleno da dodici anni chi torna in palestra dopo una pausa.", maxLength = 4000, description = "Plain text") @Nullable String bio,
    @Schema(description = "`trainer` if absent") @Nullable Profession profession,
    @Size(max = 20) @Schema(example = "[\"it\", \"en\"]", description = "BCP 47, the first one first") @Nullable List<@NotNull @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", message = "{trainer.rule.language}") String> languages,
    @Size(max = 50) @Schema(example = "[\"return-to-lifting\"]", description = "Slugs of the taxonomy; 12 at most") @Nullable List<@NotNull @Size(max = 100) String> specialties,
    @Size(max = 3) @Schema(example = "[\"in-person\", \"online\"]") @Nullable List<@NotNull Format> formats,
    @Size(max = 5) @Nullable List<@NotNull @Valid MeetingPlace> locations,
    @Size(max = 5) @Nullable List<@NotNull @Valid Asked> prices,
    @Schema(example = "12", minimum = "0", maximum = "70") @Nullable Integer yearsOfExperience,
    @Schema(example = "true", description = "true if absent") @Nullable Boolean acceptingClients,
    @Size(max = 60) @Schema(example = "Europe/Rome", description = "IANA name: of the availability, and of sessions online") @Nullable String timeZone,
    @Size(max = 42) @Schema(description = "Every week, in the time zone") @Nullable List<@NotNull @Valid Hours> availability,
    @Schema(example = "2027-01-10", description = "First day with room for new clients") @Nullable LocalDate availableFrom,
    @Schema(example = "15", minimum = "1", maximum = "10000", description = "How many clients at once; shown to nobody else") @Nullable Integer capacity,
    @Schema(example = "true") @Nullable Boolean firstSessionFree,
    @Size(max = 300) @Schema(example = "https://giulia.example", description = "https, a name and a path") @Nullable String website) {

  /** A place to meet. */
  @Schema(name = "TrainerMeetingPlace", description = "Either its point, or an address to find it by")
  public record MeetingPlace(
      @Size(max = 200) @Schema(example = "Palestra Porta Romana", description = "The town if absent") @Nullable String name,
      @Size(max = 300) @Schema(example = "Via Muratori 3, 20135 Milano") @Nullable String address,
      @Size(max = 200) @Schema(example = "Milano") @Nullable String city,
      @Pattern(regexp = "[A-Z]{2}", message = "{trainer.rule.country}") @Schema(example = "IT") @Nullable String countryCode,
      @Schema(example = "45.4503", minimum = "-90", maximum = "90") @Nullable Double latitude,
      @Schema(example = "9.2061", minimum = "-180", maximum = "180") @Nullable Double longitude,
      @Schema(example = "0", minimum = "0", maximum = "200", description = "How far the trainer travels from there; 0 or absent: clients come") @Nullable Double serviceRadiusKm,
      @Schema(description = "`area` is shown and searched blurred; an address that is known by its town alone is one anyhow") @Nullable Precision precision) {

    static MeetingPlace of(Location l) {
      return new MeetingPlace(l.name(), l.address(), l.city(), l.countryCode(), l.latitude(), l.longitude(),
          l.serviceRadiusKm(), l.precision());
    }
  }

  /** A price. */
  @Schema(name = "TrainerPriceContent")
  public record Asked(
      @NotNull @Pattern(regexp = "[0-9]{1,9}(\\.[0-9]{1,3})?", message = "{trainer.rule.price}") @Schema(example = "55.00", requiredMode = Schema.RequiredMode.REQUIRED) String amount,
      @NotNull @Pattern(regexp = "[A-Z]{3}", message = "{trainer.rule.currency}") @Schema(example = "EUR", requiredMode = Schema.RequiredMode.REQUIRED) String currency,
      @NotNull @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Per per,
      @Size(max = 1000) @Schema(example = "60 minuti e il programma della settimana", maxLength = 240) @Nullable String includes) {

    static Asked of(Price price) {
      return new Asked(price.amount().toPlainString(), price.currency(), price.per(), price.includes());
    }
  }

  /** Before anything is written. */
  public static OwnProfile blank() {
    return new OwnProfile("", null, null, null, null, null, null, null, null, null, null, null, null, null,
        null,
        null, null);
  }

  public static OwnProfile of(Trainer trainer) {
    var content = trainer.content();
    var offer = content.offer();
    return new OwnProfile(content.displayName(), content.headline(), content.bio(), content.profession(),
        content.languages(), content.specialties(), content.formats().stream().sorted().toList(),
        content.locations().stream().map(MeetingPlace::of).toList(),
        content.prices().stream().map(Asked::of).toList(), content.yearsOfExperience(),
        content.acceptingClients(), offer.timeZone() == null ? null : offer.timeZone().getId(),
        offer.availability().stream().map(Hours::of).toList(), offer.availableFrom(), offer.capacity(),
        offer.firstSessionFree(), offer.website());
  }
}
