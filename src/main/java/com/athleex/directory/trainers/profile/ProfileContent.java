package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that a profile says; right in its types, but not yet checked. */
public record ProfileContent(String handle, String displayName, String headline, String bio,
    Profession profession,
    List<String> languages, List<String> specialties, Set<Format> formats, List<Location> locations,
    List<Price> prices, List<Credential> credentials, int yearsOfExperience, boolean acceptingClients,
    @Nullable Rating rating, @Nullable Instant publishedAt, Offer offer) {

  /** A language or specialty that is named twice counts once. */
  ProfileContent withoutRepeats() {
    return new ProfileContent(handle, displayName, headline, bio, profession,
        languages.stream().distinct().toList(), specialties.stream().distinct().toList(), formats, locations,
        prices, credentials.stream().distinct().toList(), yearsOfExperience, acceptingClients, rating,
        publishedAt, offer);
  }
}
