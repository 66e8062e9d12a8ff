package com.athleex.directory.articles.reading;

import com.athleex.directory.articles.RegisteredArticle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the public sees where it asks for an article. */
public sealed interface Sight {

  /**
   * @param text
   *          null where it stays with the blog
   */
  record Shown(RegisteredArticle article, @Nullable ArticleText text, @Nullable Instant publishedAt)
      implements
        Sight {}

  /**
   * @param to
   *          slug of the published article that takes its place
   */
  record Moved(String to) implements Sight {}

  /** It was there once. */
  record Withdrawn() implements Sight {}

  record Unknown() implements Sight {}
}
