package com.athleex.directory.articles.registry;

import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.articles.edition.Composition;
import com.athleex.directory.web.EntityVersion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article: what the public sees of it, and which of its revisions that is.
 */
@Entity
@Table(name = "article")
class Article {

  @Id
  private UUID id;

  @Version
  private @Nullable Integer version;

  @Column(unique = true)
  private String slug;

  private String locale;

  private String title;

  private int readingMinutes;

  private boolean injury;

  private @Nullable String redFlags;

  private Instant changedAt;

  private boolean listed;

  private int latest;

  private @Nullable Integer shown;

  private @Nullable Instant publishedAt;

  private @Nullable Instant withdrawnAt;

  private @Nullable String movedTo;

  private @Nullable UUID translations;

  @ElementCollection
  @CollectionTable(name = "article_tag", joinColumns = @JoinColumn(name = "article_id"))
  @OrderColumn(name = "ordinal")
  @Column(name = "tag")
  private List<String> tags = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "article_specialty", joinColumns = @JoinColumn(name = "article_id"))
  @OrderColumn(name = "ordinal")
  @Column(name = "specialty")
  private List<String> specialties = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Article() {}

  /** One whose text stays with the blog. */
  Article(RegisteredArticle described) {
    this.id = UUID.randomUUID();
    this.slug = described.slug();
    this.locale = described.language().toLanguageTag();
    this.title = described.title();
    this.readingMinutes = described.readingMinutes();
    this.injury = described.injury();
    this.redFlags = described.redFlags();
    this.changedAt = described.changedAt();
    this.publishedAt = described.changedAt();
    this.listed = true;
    this.tags.addAll(described.tags());
    this.specialties.addAll(described.specialties());
  }

  /** One that nobody but its editors sees. */
  Article(String slug, Composition composition, Instant now) {
    this.id = UUID.randomUUID();
    this.slug = slug;
    this.locale = composition.article().locale();
    this.title = "";
    face(composition, now);
    this.listed = false;
  }

  /** A new revision is there; returns its number. */
  int revise(Composition composition, Instant now) {
    // as long as nobody has seen it, its own columns tell what it will be
    if (!listed)
      face(composition, now);
    return ++latest;
  }

  /** The public sees its latest revision. */
  void publish(Composition composition, Instant now) {
    boolean changes = !listed || !Objects.equals(shown, latest);
    if (changes)
      face(composition, now);
    if (publishedAt == null)
      publishedAt = this.changedAt;
    listed = true;
    withdrawnAt = null;
    movedTo = null;
    shown = latest;
  }

  /**
   * The public no longer sees it.
   *
   * @param to
   *          slug of the article that takes its place, or null
   */
  void withdraw(@Nullable String to, Instant now) {
    if (listed) {
      listed = false;
      withdrawnAt = now.truncatedTo(ChronoUnit.MICROS);
    }
    movedTo = to;
  }

  void translates(UUID group) {
    translations = group;
  }

  private void face(Composition composition, Instant now) {
    var article = composition.article();
    locale = article.locale();
    title = Objects.requireNonNullElse(article.title(), "");
    readingMinutes = article.readingMinutes();
    injury = article.injury();
    redFlags = composition.redFlagPack();
    changedAt = now.truncatedTo(ChronoUnit.MICROS);
    replace(tags, article.tags());
    replace(specialties, composition.specialties());
  }

  private static void replace(List<String> kept, List<String> others) {
    if (!kept.equals(others)) {
      kept.clear();
      kept.addAll(others);
    }
  }

  RegisteredArticle describe(Map<String, String> otherLanguages) {
    return new RegisteredArticle(slug, Locale.forLanguageTag(locale), title, readingMinutes,
        List.copyOf(tags), injury, List.copyOf(specialties), redFlags, otherLanguages, changedAt);
  }

  UUID id() {
    return id;
  }

  String slug() {
    return slug;
  }

  String locale() {
    return locale;
  }

  String title() {
    return title;
  }

  boolean isListed() {
    return listed;
  }

  int latest() {
    return latest;
  }

  @Nullable
  Integer shown() {
    return shown;
  }

  Instant changedAt() {
    return changedAt;
  }

  @Nullable
  Instant publishedAt() {
    return publishedAt;
  }

  @Nullable
  Instant withdrawnAt() {
    return withdrawnAt;
  }

  @Nullable
  String movedTo() {
    return movedTo;
  }

  @Nullable
  UUID translations() {
    return translations;
  }

  EntityVersion version() {
    return EntityVersion.of(Objects.requireNonNullElse(version, 0));
  }
}
