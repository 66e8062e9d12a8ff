package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.profile.TextReview.Texts;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a profile says in its trainer's words, or in an import's. */
@Embeddable
class Said {

  private String displayName;
  /** See {@link NameKey}. */
  private String nameKey;
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
  private List<Location> locations = new ArrayList<>();
  @ElementCollection
  @CollectionTable(name = "trainer_price", joinColumns = @JoinColumn(name = "trainer_id"))
  @OrderColumn(name = "position")
  private List<Price> prices = new ArrayList<>();
  private int yearsOfExperience;
  private boolean acceptingClients;
  @Embedded
  private Offer offer;

  @SuppressWarnings("NullAway.Init") // say does it
  Said() {}

  void say(ProfileContent next) {
    displayName = next.displayName();
    nameKey = NameKey.of(displayName);
    headline = next.headline();
    bio = next.bio();
    profession = next.profession();
    languages = next.languages();
    specialties = next.specialties();
    formats = next.formats();
    replace(locations, next.locations());
    replace(prices, next.prices());
    yearsOfExperience = next.yearsOfExperience();
    acceptingClients = next.acceptingClients();
    offer = next.offer();
  }

  // an untouched list costs no statement
  static <T> void replace(List<T> list, List<T> next) {
    if (list.equals(next))
      return;
    list.clear();
    list.addAll(next);
  }

  Texts texts() {
    return new Texts(displayName, headline, bio);
  }

  Profession profession() {
    return profession;
  }

  List<String> specialties() {
    return specialties;
  }

  ProfileContent content(String handle, List<Credential> credentials, @Nullable Rating rating,
      @Nullable Instant publishedAt) {
    return new ProfileContent(handle, displayName, headline, bio, profession, languages, specialties, formats,
        List.copyOf(locations), List.copyOf(prices), credentials, yearsOfExperience, acceptingClients, rating,
        publishedAt, offer);
  }
}
