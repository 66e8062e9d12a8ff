package com.athleex.directory.articles.registry;

import com.athleex.directory.articles.edition.Composition;
import com.athleex.directory.articles.edition.Edition;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What an editor saved once; only that it was reviewed is added later. */
@Entity(name = "ArticleRevision")
@Table(name = "article_revision")
class Revision implements Persistable<UUID> {

  @Id
  private UUID id;

  private UUID articleId;

  private int number;

  private Instant savedAt;

  private @Nullable Instant reviewedAt;

  @Convert(converter = EditionColumn.class)
  private Edition edition;

  @Convert(converter = CompositionColumn.class)
  private Composition composition;

  @Transient
  private boolean fresh;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Revision() {}

  Revision(UUID articleId, int number, Edition edition, Composition composition, Instant now) {
    this.id = UUID.randomUUID();
    this.articleId = articleId;
    this.number = number;
    this.edition = edition;
    this.composition = composition;
    this.savedAt = now.truncatedTo(ChronoUnit.MICROS);
    this.fresh = true;
  }

  void review(Instant now) {
    if (reviewedAt == null)
      reviewedAt = now.truncatedTo(ChronoUnit.MICROS);
  }

  int number() {
    return number;
  }

  Instant savedAt() {
    return savedAt;
  }

  @Nullable
  Instant reviewedAt() {
    return reviewedAt;
  }

  Edition edition() {
    return edition;
  }

  Composition composition() {
    return composition;
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }
}
