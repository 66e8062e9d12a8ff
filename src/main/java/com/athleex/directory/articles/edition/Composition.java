package com.athleex.directory.articles.edition;

import com.athleex.directory.articles.analysis.DerivedArticle;
import com.athleex.directory.articles.edition.Edition.NamedSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it reads: what its text says, as its editor corrected it, and
 * what no text tells.
 *
 * @param redFlagPack
 *          topic of a pack, or null
 * @param related
 *          slugs that the editor chose, or null
 */
public record Composition(DerivedArticle article, @Nullable String redFlagPack, List<NamedSource> sources,
    @Nullable String reviewer, @Nullable LocalDate reviewDueOn, @Nullable List<String> related) {

  /** Slugs of its topics, the most weighty first. */
  public List<String> specialties() {
    return article.specialties().stream().map(DerivedArticle.Topic::slug).toList();
  }
}
