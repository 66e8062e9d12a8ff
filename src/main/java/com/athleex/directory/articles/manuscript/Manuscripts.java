package com.athleex.directory.articles.manuscript;

import com.athleex.directory.articles.lexicon.Lexicons;
import org.springframework.stereotype.Component;

/** Reads texts in any of their formats, in time linear in their length. */
@Component
public class Manuscripts {

  private final PlainTextReader plainText;
  private final HtmlReader html = new HtmlReader();
  private final MarkdownReader markdown = new MarkdownReader();

  public Manuscripts(Lexicons lexicons) {
    plainText = new PlainTextReader(new FlattenedTable(lexicons.any()));
  }

  public Manuscript read(Source source) {
    String text = source.text();
    return switch (source.format()) {
      case TEXT -> plainText.read(text);
      case HTML -> Nesting.isBoundedHtml(text) ? html.read(text) : plainText.read(text);
      case MARKDOWN -> Nesting.isBoundedMarkdown(text) ? markdown.read(text) : plainText.read(text);
    };
  }
}
