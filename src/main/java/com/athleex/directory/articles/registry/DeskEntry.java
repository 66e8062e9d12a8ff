package com.athleex.directory.articles.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article in the editors' list.
 *
 * @param state
 *          of its latest revision
 * @param revision
 *          number of the latest, 0 where the text stays with the blog
 * @param shown
 *          number of the revision that the public sees, or null
 */
@Schema(name = "DeskEntry")
public record DeskEntry(@Schema(example = "lower-back-pain-lifting") String slug,
    @Schema(example = "en") String locale, String title, State state, boolean isPublic,
    @Schema(example = "3") int revision, @Schema(example = "2") @Nullable Integer shown,
    @Nullable Instant savedAt, @Nullable Instant publishedAt, @Nullable LocalDate reviewDueOn,
    @Schema(description = "Where readers of a withdrawn article are led") @Nullable String movedTo) {

  /** How far the latest revision has come. */
  @Schema(name = "ArticleState")
  public enum State {
    DRAFT, REVIEWED, PUBLISHED, WITHDRAWN
  }

  static DeskEntry of(Article article, @Nullable Revision latest) {
    String title = latest == null || latest.composition().article().title() == null
        ? article.title()
        : latest.composition().article().title();
    return new DeskEntry(article.slug(), article.locale(), title, state(article, latest), article.isListed(),
        article.latest(), article.isListed() ? article.shown() : null,
        latest == null ? null : latest.savedAt(), article.publishedAt(),
        latest == null ? null : latest.composition().reviewDueOn(), article.movedTo());
  }

  private static State state(Article article, @Nullable Revision latest) {
    if (latest == null || Objects.equals(article.shown(), latest.number()))
      return article.isListed() ? State.PUBLISHED : State.WITHDRAWN;
    return latest.reviewedAt() == null ? State.DRAFT : State.REVIEWED;
  }
}
