package com.athleex.directory.articles.http;

import com.athleex.directory.articles.analysis.DerivedArticle;
import com.athleex.directory.articles.edition.Edition;
import com.athleex.directory.articles.edition.Edition.NamedSource;
import com.athleex.directory.articles.edition.Readiness.Gap;
import com.athleex.directory.articles.registry.DeskEntry;
import com.athleex.directory.articles.registry.SavedRevision;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as its editors see it. */
@Schema(name = "DeskArticle")
record DeskRepresentation(DeskEntry entry,
    @Schema(description = "What was given; null where the text stays with the blog") @Nullable Edition edition,
    @Schema(description = "What it reads like: derived from the text, as far as nobody corrected it") @Nullable DerivedArticle article,
    @Schema(example = "low-back", description = "The pack of questions in front of its trainers") @Nullable String redFlagPack,
    List<NamedSource> sources, @Nullable PublicationRepresentation publication,
    List<SavedRevision> revisions) {

  /** What keeps it from the public. */
  @Schema(name = "ArticleReadiness")
  record PublicationRepresentation(boolean ready, List<GapRepresentation> missing,
      @Schema(example = "[0, 1, 3, 2]", description = "A `sectionOrder` that brings the red flags before the first call to a trainer") @Nullable List<Integer> proposedOrder) {}

  /** Something that is missing. */
  @Schema(name = "ArticleMissing")
  record GapRepresentation(Gap gap, @Schema(example = "/sources") String pointer, String detail) {}
}
