package com.athleex.directory.articles.edition;

import com.athleex.directory.articles.edition.Edition.GivenFaq;
import com.athleex.directory.articles.edition.Edition.GivenSection;
import com.athleex.directory.articles.edition.Edition.GivenTable;
import com.athleex.directory.articles.manuscript.Block;
import com.athleex.directory.articles.manuscript.Block.Bullets;
import com.athleex.directory.articles.manuscript.Block.Heading;
import com.athleex.directory.articles.manuscript.Block.Paragraph;
import com.athleex.directory.articles.manuscript.Block.Row;
import com.athleex.directory.articles.manuscript.Manuscript;
import com.athleex.directory.articles.manuscript.Manuscript.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The text of an edition that gives its sections one by one. */
final class GivenText {

  private static final int LEVEL = 2;

  private GivenText() {}

  static Manuscript of(Edition edition, List<GivenSection> sections) {
    var blocks = new ArrayList<Block>();
    for (int at = 0; at < sections.size(); at++) {
      add(sections.get(at), blocks);
      GivenTable table = edition.situations();
      if (table != null && table.section() == at)
        blocks.add(new Block.Table(row(table.columns()),
            table.rows().stream().map(given -> row(given.cells())).toList()));
    }
    if (edition.faq() != null)
      add(edition.faq(), edition.locale(), blocks);
    var locale = edition.locale() == null ? null : Locale.of(edition.locale());
    return new Manuscript(new Hints(edition.title(), edition.standfirst(), edition.author(),
        Objects.requireNonNullElse(edition.tags(), List.of()), List.of(), locale), List.copyOf(blocks));
  }

  private static void add(GivenSection section, List<Block> blocks) {
    if (section.heading() != null && !section.heading().isBlank())
      blocks.add(new Heading(Objects.requireNonNullElse(section.level(), LEVEL), section.heading().strip()));
    if (section.paragraphs() != null)
      section.paragraphs().forEach(text -> blocks.add(new Paragraph(text.strip())));
    if (section.bullets() != null && !section.bullets().isEmpty())
      blocks.add(new Bullets(List.copyOf(section.bullets())));
  }

  private static void add(List<GivenFaq> faq, @Nullable String locale, List<Block> blocks) {
    if (faq.isEmpty())
      return;
    blocks.add(new Heading(LEVEL, "it".equals(locale) ? "Domande frequenti" : "FAQ"));
    for (GivenFaq pair : faq) {
      blocks.add(new Heading(LEVEL + 1, pair.question().strip()));
      blocks.add(new Paragraph(pair.answer().strip()));
    }
  }

  private static Row row(List<String> cells) {
    return new Row(String.join(" ", cells), List.copyOf(cells));
  }
}
