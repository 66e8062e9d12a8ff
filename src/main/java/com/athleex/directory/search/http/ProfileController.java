package com.athleex.directory.search.http;

import com.athleex.directory.media.PhotoAddress;
import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.search.http.HitRepresentation.RatingRepresentation;
import com.athleex.directory.search.http.HitRepresentation.SpecialtyName;
import com.athleex.directory.search.listing.TrainerListing;
import com.athleex.directory.search.listing.TrainerListings;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.Exposure;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.FormerAddresses;
import com.athleex.directory.trainers.FormerAddresses.Whereabouts;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/trainers/{handle}")
@Tag(name = "Search")
class ProfileController {

  /** How long a former address may be remembered: a handle can be taken back. */
  private static final Duration MOVED_FOR = Duration.ofMinutes(5);

  private final TrainerListings listings;
  private final FormerAddresses former;
  private final Specialties specialties;
  private final Exposure exposure;
  private final Clock clock;

  ProfileController(TrainerListings listings, FormerAddresses former, Specialties specialties,
      Exposure exposure, Clock clock) {
    this.listings = listings;
    this.former = former;
    this.specialties = specialties;
    this.exposure = exposure;
    this.clock = clock;
  }

  @GetMapping
  @Operation(operationId = "getTrainer", summary = "The public profile of a trainer", description = "Also of one who is unlisted: search does not find them, whoever has the address does.")
  @ApiResponse(responseCode = "200", description = "The profile")
  @ApiResponse(responseCode = "301", description = "The trainer has another handle now; `Location` leads there", content = @Content)
  @ApiResponse(responseCode = "410", description = "The trainer took the profile from the public")
  ResponseEntity<ProfileRepresentation> profile(
      @Parameter(example = "demo-giulia-rossi-12") @PathVariable String handle,
      @Parameter(description = "The `ref` of the call to action that led here; it is counted, by day", example = "deadlift-form-guide.end.a.07a3c1.q3kUu0bD7yq1aZfM") @RequestParam(required = false) @Nullable String ref,
      Locale language, HttpServletRequest http) {
    return listings.findByHandle(handle).map(TrainerListing::profile)
        .map(profile -> {
          exposure.viewed(http, profile.handle());
          return ResponseEntity
              .ok(ProfileRepresentation.of(profile, specialties, language, LocalDate.now(clock)));
        }).orElseGet(() -> elsewhere(handle));
  }

  private ResponseEntity<ProfileRepresentation> elsewhere(String handle) {
    return switch (former.find(handle)) {
      case Whereabouts.Moved(var to) -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
          .location(URI.create("/api/v1/trainers/" + to))
          .cacheControl(CacheControl.maxAge(MOVED_FOR).cachePublic()).build();
      case Whereabouts.Withdrawn withdrawn ->
        throw new ProblemException(SearchProblem.TRAINER_WITHDRAWN);
      case Whereabouts.Unknown unknown -> throw new ProblemException(SearchProblem.TRAINER_NOT_FOUND);
    };
  }

  /** A profile as the public sees it. */
  @Schema(name = "TrainerProfile")
  record ProfileRepresentation(String handle, String displayName, String headline, String bio,
      Profession profession,
      List<SpecialtyName> specialties, List<String> languages, Set<Format> formats,
      List<LocationRepresentation> locations, List<PriceRepresentation> prices,
      List<CredentialRepresentation> credentials, @Nullable InsuranceRepresentation insurance,
      int yearsOfExperience, boolean acceptingClients,
      @Schema(description = "First day with room for new clients; null for now", example = "2027-01-10") @Nullable LocalDate availableFrom,
      @Schema(description = "Every week, in the time zone") List<HoursRepresentation> availability,
      @Schema(example = "Europe/Rome") @Nullable String timeZone, boolean firstSessionFree,
      @Schema(example = "https://giulia.example") @Nullable String website,
      @Nullable RatingRepresentation rating,
      @Schema(description = "At most 800 pixels a side", example = "/media/photos/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08-800.jpg") @Nullable String photoUrl,
      Instant publishedAt,
      Instant updatedAt,
      @Schema(description = "When the trainer last said that all of it is true; null where nobody owns the profile") @Nullable Instant confirmedAt) {

    static ProfileRepresentation of(PublicProfile p, Specialties taxonomy, Locale language, LocalDate today) {
      var topics = p.specialties().stream().map(slug -> new SpecialtyName(slug,
          taxonomy.find(slug).map(specialty -> specialty.label(language)).orElse(slug))).toList();
      return new ProfileRepresentation(p.handle(), p.displayName(), p.headline(), p.bio(), p.profession(),
          topics,
          p.languages(), p.formats(), p.locations().stream().map(LocationRepresentation::of).toList(),
          p.prices().stream().map(PriceRepresentation::of).toList(),
          p.credentials().stream().map(c -> CredentialRepresentation.of(c, today)).toList(),
          p.insurance() == null ? null : InsuranceRepresentation.of(p.insurance(), today),
          p.yearsOfExperience(), p.acceptingClients(), p.offer().availableFrom(),
          p.offer().availability().stream().map(HoursRepresentation::of).toList(),
          p.offer().timeZone() == null ? null : p.offer().timeZone().getId(), p.offer().firstSessionFree(),
          p.offer().website(), HitRepresentation.rating(p.rating()), photo(p.photo()), p.publishedAt(),
          p.changedAt(),
          p.confirmedAt());
    }

    private static @Nullable String photo(@Nullable String key) {
      return key == null ? null : PhotoAddress.large(key);
    }
  }

  /** A place to meet; of an area only the town is named. */
  @Schema(name = "TrainerLocation")
  record LocationRepresentation(String name,
      @Schema(description = "Of a venue; null of an area", example = "Via Muratori 3, 20135 Milano") @Nullable String address,
      String city, String countryCode, PointRepresentation point, double serviceRadiusKm) {

    static LocationRepresentation of(Location l) {
      return new LocationRepresentation(l.name(), l.address(), l.city(), l.countryCode(),
          new PointRepresentation(l.point().latitude(), l.point().longitude(), l.precision()),
          l.serviceRadiusKm());
    }
  }
}
