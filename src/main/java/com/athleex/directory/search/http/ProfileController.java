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
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/trainers/{handle}")
@Tag(name = "Search")
class ProfileController {

  private final TrainerListings listings;
  private final Specialties specialties;
  private final Exposure exposure;
  private final Clock clock;

  ProfileController(TrainerListings listings, Specialties specialties, Exposure exposure, Clock clock) {
    this.listings = listings;
    this.specialties = specialties;
    this.exposure = exposure;
    this.clock = clock;
  }

  @GetMapping
  @Operation(operationId = "getTrainer", summary = "The public profile of a trainer")
  ProfileRepresentation profile(@Parameter(example = "demo-giulia-rossi-12") @PathVariable String handle,
      Locale language, HttpServletRequest http) {
    var profile = listings.findByHandle(handle).map(TrainerListing::profile)
        .orElseThrow(() -> new ProblemException(SearchProblem.TRAINER_NOT_FOUND));
    exposure.viewed(http, profile.handle());
    return ProfileRepresentation.of(profile, specialties, language, LocalDate.now(clock));
  }

  /** A profile as the public sees it. */
  @Schema(name = "TrainerProfile")
  record ProfileRepresentation(String handle, String displayName, String headline, String bio,
      Profession profession,
      List<SpecialtyName> specialties, List<String> languages, Set<Format> formats,
      List<LocationRepresentation> locations, List<PriceRepresentation> prices,
      List<CredentialRepresentation> credentials, int yearsOfExperience, boolean acceptingClients,
      @Nullable RatingRepresentation rating,
      @Schema(description = "At most 800 pixels a side", example = "/media/photos/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08-800.jpg") @Nullable String photoUrl,
      Instant publishedAt,
      Instant updatedAt) {

    static ProfileRepresentation of(PublicProfile p, Specialties taxonomy, Locale language, LocalDate today) {
      var topics = p.specialties().stream().map(slug -> new SpecialtyName(slug,
          taxonomy.find(slug).map(specialty -> specialty.label(language)).orElse(slug))).toList();
      return new ProfileRepresentation(p.handle(), p.displayName(), p.headline(), p.bio(), p.profession(),
          topics,
          p.languages(), p.formats(), p.locations().stream().map(LocationRepresentation::of).toList(),
          p.prices().stream().map(PriceRepresentation::of).toList(),
          p.credentials().stream().map(c -> CredentialRepresentation.of(c, today)).toList(),
          p.yearsOfExperience(),
          p.acceptingClients(), HitRepresentation.rating(p.rating()), photo(p.photo()), p.publishedAt(),
          p.changedAt());
    }

    private static @Nullable String photo(@Nullable String key) {
      return key == null ? null : PhotoAddress.large(key);
    }
  }

  /** A place to meet; of an area only the town is named. */
  @Schema(name = "TrainerLocation")
  record LocationRepresentation(String name, String city, String countryCode, PointRepresentation point,
      double serviceRadiusKm) {

    static LocationRepresentation of(Location l) {
      return new LocationRepresentation(l.name(), l.city(), l.countryCode(),
          new PointRepresentation(l.point().latitude(), l.point().longitude(), l.precision()),
          l.serviceRadiusKm());
    }
  }
}
