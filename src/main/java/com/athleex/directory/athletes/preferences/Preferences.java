package com.athleex.directory.athletes.preferences;

import com.athleex.directory.athletes.WordsColumn;
import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.web.EntityVersion;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an athlete prefers; says nothing until they do. */
@Entity
@Table(name = "athlete_preferences")
class Preferences {

  @Id
  private UUID accountId;
  @Version
  private @Nullable Long version;
  private @Nullable String language;
  @Embedded
  private @Nullable ChosenPlace place;
  @Convert(converter = WordsColumn.class)
  private List<String> languages = List.of();
  @Convert(converter = FormatsColumn.class)
  private List<Format> formats = List.of();
  @Convert(converter = WordsColumn.class)
  private List<String> specialties = List.of();
  private @Nullable Instant specialtiesConsentedAt;

  @SuppressWarnings("NullAway.Init")
  protected Preferences() {}

  Preferences(AccountId account) {
    this.accountId = account.value();
  }

  /** What is not kept yet has a version of its own, which no kept one has. */
  EntityVersion version() {
    return EntityVersion.of(version == null ? 0 : version + 1);
  }

  @Nullable
  String language() {
    return language;
  }

  @Nullable
  ChosenPlace place() {
    return place;
  }

  List<String> languages() {
    return languages;
  }

  List<Format> formats() {
    return formats;
  }

  /** Slugs; none without a consent. */
  List<String> specialties() {
    return specialties;
  }

  @Nullable
  Instant specialtiesConsentedAt() {
    return specialtiesConsentedAt;
  }

  void prefer(@Nullable String language, @Nullable ChosenPlace place, List<String> languages,
      List<Format> formats) {
    this.language = language;
    this.place = place;
    this.languages = List.copyOf(languages);
    this.formats = List.copyOf(formats);
  }

  /**
   * Keeps specialties, which the athlete has agreed to; the first consent is the
   * one that counts.
   */
  void keepSpecialties(List<String> slugs, Instant now) {
    specialties = List.copyOf(slugs);
    if (specialtiesConsentedAt == null)
      specialtiesConsentedAt = now;
  }

  /** Ends the consent, and with it everything it was given for. */
  void forgetSpecialties() {
    specialties = List.of();
    specialtiesConsentedAt = null;
  }
}
