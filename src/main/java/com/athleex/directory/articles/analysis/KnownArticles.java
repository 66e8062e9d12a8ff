package com.athleex.directory.articles.analysis;

import java.util.List;

/** The registered articles, as far as an analysis refers to them. */
public interface KnownArticles {

  List<KnownArticle> all();

  /**
   * @param specialties
   *          slugs, the most weighty first
   */
  record KnownArticle(String slug, List<String> tags, List<String> specialties, boolean injury) {}
}
