package com.athleex.directory.ctas;

import com.athleex.directory.articles.RegisteredArticle;
import java.util.List;
import java.util.Locale;

/** The calls to action of an article as links that need no script. */
public interface PlainLinks {

  /** In the order of an article. */
  List<PlainLink> of(RegisteredArticle article, Locale language);

  /**
   * @param href
   *          counts, and leads on
   */
  record PlainLink(Placement placement, String label, String href) {}
}
