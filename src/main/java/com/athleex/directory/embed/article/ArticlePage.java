package com.athleex.directory.embed.article;

import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.articles.reading.ArticleText;
import com.athleex.directory.ctas.PlainLinks.PlainLink;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, in the language of the article.
 *
 * @param text
 *          null where it stays with the blog
 * @param parts
 *          of the text, in their order
 * @param links
 *          by placement, as the element names it
 * @param data
 *          JSON-LD, safe within HTML
 * @param country
 *          whose emergency numbers the reader should see first, or null
 * @param oembed
 *          where editors that know oEmbed ask
 */
record ArticlePage(RegisteredArticle article, @Nullable ArticleText text, List<Part> parts,
    Map<String, List<PlainLink>> links, List<Link> related, String disclaimer, List<String> data,
    @Nullable String country, String oembed) {

  /**
   * A part under its heading.
   *
   * @param blocks
   *          paragraphs and lists
   * @param table
   *          whether the table of situations follows
   * @param slot
   *          placement that follows, or null
   */
  record Part(@Nullable String heading, int level, List<Block> blocks, boolean table,
      @Nullable String slot) {}

  /** A paragraph, or the items of a list. */
  record Block(boolean list, List<String> lines) {}

  record Link(String label, String href, String language) {}
}
