package com.athleex.directory.embed;

import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.ctas.Placement;
import com.athleex.directory.kernel.Slug;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the frame of an article is. */
record FrameAddress(String article, Placement placement, Locale language) {

  static FrameAddress of(RegisteredArticle article, Locale language) {
    return new FrameAddress(article.slug(), placementIn(article), language);
  }

  /** Where the first call to action that leads to somebody may stand. */
  static Placement placementIn(RegisteredArticle article) {
    return article.injury() ? Placement.AFTER_RED_FLAGS : Placement.END;
  }

  /** From the root of this application. */
  String path() {
    return UriComponentsBuilder.fromPath("/embed/v1/frame").queryParam("article", article)
        .queryParam("placement", Slug.of(placement)).queryParam("lang", language.getLanguage()).encode()
        .toUriString();
  }
}
