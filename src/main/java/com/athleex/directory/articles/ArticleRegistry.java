package com.athleex.directory.articles;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles that are registered here. */
public interface ArticleRegistry {

  Optional<RegisteredArticle> find(String slug);

  /**
   * By slug.
   *
   * @param tag
   *          that each has, or null; its case does not matter
   * @param specialty
   *          slug of one that each is about, or null
   */
  List<RegisteredArticle> list(@Nullable String tag, @Nullable String specialty);

  /**
   * Other articles that share specialties with one, at most {@code limit}; those
   * first that share the most, and the most weighty ones.
   */
  List<RegisteredArticle> related(RegisteredArticle article, int limit);
}
