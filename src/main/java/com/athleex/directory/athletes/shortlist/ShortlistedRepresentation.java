package com.athleex.directory.athletes.shortlist;

import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Location;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A trainer on a shortlist: of one who is public no longer, only that. */
@Schema(name = "ShortlistedTrainer")
record ShortlistedRepresentation(@Schema(example = "demo-giulia-rossi-12") String handle,
    @Schema(description = "Whether the profile is public now; otherwise all that it said is null") boolean available,
    @Schema(example = "Giulia Rossi") @Nullable String displayName, @Nullable String headline,
    @Nullable Profession profession, @Nullable TownName place,
    @Schema(example = "/api/v1/trainers/demo-giulia-rossi-12") @Nullable String url, Instant addedAt) {

  /** The town of the first place to meet. */
  @Schema(name = "TownName")
  record TownName(@Schema(example = "Milano") String name, @Schema(example = "IT") String countryCode) {}

  static ShortlistedRepresentation of(Shortlist.Kept kept) {
    var trainer = kept.trainer();
    if (trainer == null)
      return new ShortlistedRepresentation(kept.entry().handle(), false, null, null, null, null, null,
          kept.entry().addedAt());
    return new ShortlistedRepresentation(trainer.handle(), true, trainer.displayName(), trainer.headline(),
        trainer.profession(), town(trainer), "/api/v1/trainers/" + trainer.handle(), kept.entry().addedAt());
  }

  private static @Nullable TownName town(PublicProfile trainer) {
    return trainer.locations().stream().findFirst().map(ShortlistedRepresentation::town).orElse(null);
  }

  private static TownName town(Location location) {
    return new TownName(location.city(), location.countryCode());
  }
}
