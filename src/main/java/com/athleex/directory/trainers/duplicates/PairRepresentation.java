package com.athleex.directory.trainers.duplicates;

import com.athleex.directory.trainers.duplicates.Duplicates.Suspicion;
import com.athleex.directory.trainers.profile.ProfileState;
import com.athleex.directory.web.EntityVersion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two profiles that may be one person's. */
@Schema(name = "TrainerDuplicate")
record PairRepresentation(ProfileRepresentation one, ProfileRepresentation other,
    @Schema(description = "Between their nearest places; null if both are online only", example = "1.3") @Nullable Double distanceKm) {

  /** One of them. */
  @Schema(name = "TrainerDuplicateProfile")
  record ProfileRepresentation(@Schema(example = "anna-rossi") String handle,
      @Schema(example = "Anna Rossi") String displayName,
      @Schema(description = "Whether a trainer owns it: such a one stays in a merge") boolean owned,
      ProfileState state,
      @Schema(example = "\"3\"", description = "For `If-Match`, if this one goes") String version,
      @Schema(example = "[\"return-to-lifting\"]") List<String> specialties,
      @Schema(example = "[\"Milano, IT\"]") List<String> places) {

    static ProfileRepresentation of(Candidate one) {
      return new ProfileRepresentation(one.handle(), one.displayName(), one.owned(),
          ProfileState.valueOf(one.state()), EntityVersion.of(one.version()).header(), one.specialties(),
          one.spots().stream().map(spot -> spot.city() + ", " + spot.countryCode()).toList());
    }
  }

  static PairRepresentation of(Suspicion pair) {
    var distance = pair.one().distanceKm(pair.other());
    return new PairRepresentation(ProfileRepresentation.of(pair.one()),
        ProfileRepresentation.of(pair.other()),
        distance.isPresent() ? Math.round(distance.getAsDouble() * 10) / 10.0 : null);
  }
}
