package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who coaches. The handle stays for life; all else is revised. */
@Entity
class Trainer {

  @Id
  private UUID id;
  @Version
  private @Nullable Integer version;
  private String handle;
  private String displayName;
  private String headline;
  private String bio;
  @Enumerated(EnumType.STRING)
  private Profession profession;
  @Convert(converter = WordsColumn.class)
  private List<String> languages;
  @Convert(converter = WordsColumn.class)
  private List<String> specialties;
  @Convert(converter = FormatsColumn.class)
  private Set<Format> formats;
  @ElementCollection
  @CollectionTable(name = "trainer_location", joinColumns = @JoinColumn(name = "trainer_id"))
  @OrderColumn(name = "position")
  private List<Location> locations;
  @ElementCollection
  @CollectionTable(name = "trainer_price", joinColumns = @JoinColumn(name = "trainer_id"))
  @OrderColumn(name = "position")
  private List<Price> prices;
  @ElementCollection
  @CollectionTable(name = "trainer_credential", joinColumns = @JoinColumn(name = "trainer_id"))
  @OrderColumn(name = "position")
  private List<Credential> credentials;
  private int yearsOfExperience;
  private boolean acceptingClients;
  @Embedded
  private @Nullable Rating rating;
  private @Nullable Instant publishedAt;
  private Instant changedAt;

  @SuppressWarnings("NullAway.Init")
  protected Trainer() {}

  Trainer(UUID id, Profile profile, Instant now) {
    var content = profile.content();
    this.id = id;
    handle = content.handle();
    displayName = content.displayName();
    headline = content.headline();
    bio = content.bio();
    profession = content.profession();
    languages = content.languages();
    specialties = content.specialties();
    formats = content.formats();
    locations = new ArrayList<>(content.locations());
    prices = new ArrayList<>(content.prices());
    credentials = new ArrayList<>(content.credentials());
    yearsOfExperience = content.yearsOfExperience();
    acceptingClients = content.acceptingClients();
    rating = content.rating();
    publishedAt = content.publishedAt();
    changedAt = now;
  }

  /**
   * Says from now on what {@code profile} says, which must have the same handle.
   *
   * @return whether that is anything new
   */
  boolean revise(Profile profile, Instant now) {
    var next = profile.content();
    if (!next.handle().equals(handle))
      throw new IllegalArgumentException("another trainer's profile");
    if (next.equals(content()))
      return false;
    displayName = next.displayName();
    headline = next.headline();
    bio = next.bio();
    profession = next.profession();
    languages = next.languages();
    specialties = next.specialties();
    formats = next.formats();
    replace(locations, next.locations());
    replace(prices, next.prices());
    replace(credentials, next.credentials());
    yearsOfExperience = next.yearsOfExperience();
    acceptingClients = next.acceptingClients();
    rating = next.rating();
    publishedAt = next.publishedAt();
    changedAt = now;
    return true;
  }

  // an untouched list costs no statement
  private static <T> void replace(List<T> list, List<T> next) {
    if (list.equals(next))
      return;
    list.clear();
    list.addAll(next);
  }

  boolean isPublic() {
    return publishedAt != null;
  }

  /**
   * @throws IllegalStateException
   *           of a draft: nobody but its owner sees it
   */
  PublicProfile asPublic() {
    if (publishedAt == null)
      throw new IllegalStateException("a draft");
    return new PublicProfile(id, handle, displayName, headline, bio, profession, languages, specialties,
        formats, locations.stream().map(Location::asPublic).toList(),
        prices.stream().map(Price::asPublic).toList(),
        credentials.stream().map(Credential::asPublic).toList(),
        yearsOfExperience, acceptingClients, rating == null ? null : rating.asPublic(), publishedAt,
        changedAt);
  }

  UUID id() {
    return id;
  }

  String handle() {
    return handle;
  }

  ProfileContent content() {
    return new ProfileContent(handle, displayName, headline, bio, profession, languages, specialties, formats,
        List.copyOf(locations), List.copyOf(prices), List.copyOf(credentials), yearsOfExperience,
        acceptingClients, rating, publishedAt);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Trainer trainer && id.equals(trainer.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
