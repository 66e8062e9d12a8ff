package com.athleex.directory.articles.manuscript;

import java.util.List;

/**
 * A part of a text as its layout sets it off; white space is collapsed to
 * single spaces.
 */
public sealed interface Block {

  /** Its text; several parts are joined by line feeds. */
  String text();

  /**
   * @param level
   *          1 (the article's title) to 6
   */
  record Heading(int level, String text) implements Block {}

  record Paragraph(String text) implements Block {}

  record Bullets(List<String> items) implements Block {
    @Override
    public String text() {
      return String.join("\n", items);
    }
  }

  record Table(Row header, List<Row> rows) implements Block {
    @Override
    public String text() {
      return String.join("\n", rows.stream().map(Row::text).toList());
    }
  }

  /**
   * @param text
   *          the whole row
   * @param cells
   *          of the row, as far as its columns can be told apart
   */
  record Row(String text, List<String> cells) {}
}
