package com.athleex.directory.ctas.find;

/** Whose warning signs come before a page's trainers. */
sealed interface Signs {

  /** Of the article that the reader comes from. */
  record OfArticle(String slug) implements Signs {}

  /** Of what the reader asks for in their own words. */
  record OnTopic(String topic) implements Signs {}
}
