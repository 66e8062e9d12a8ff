package com.athleex.directory.articles.analysis;

import com.athleex.directory.articles.analysis.DerivedArticle.Section;
import com.athleex.directory.articles.lexicon.Cue;
import com.athleex.directory.articles.lexicon.Lexicon;
import com.athleex.directory.articles.manuscript.Block;
import com.athleex.directory.articles.manuscript.Block.Bullets;
import com.athleex.directory.articles.manuscript.Block.Heading;
import com.athleex.directory.articles.manuscript.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article's parts under their headings. Headings below the one of the
 * questions and answers are questions, and belong to it.
 */
record Outline(List<Part> parts) {

  static Outline of(List<Block> body, Lexicon lexicon) {
    var parts = new ArrayList<Part>();
    for (Block block : body) {
      boolean inFaq = !parts.isEmpty() && parts.getLast().faq();
      if (block instanceof Heading heading && !(inFaq && isQuestion(heading, parts.getLast())))
        parts.add(new Part(heading, lexicon.isOnly(Cue.FAQ_HEADING, heading.text()), new ArrayList<>()));
      else if (parts.isEmpty())
        parts.add(new Part(null, false, new ArrayList<>(List.of(block))));
      else
        parts.getLast().blocks().add(block);
    }
    return new Outline(List.copyOf(parts));
  }

  private static boolean isQuestion(Heading heading, Part faq) {
    return faq.heading() != null && heading.level() > faq.heading().level() || heading.text().endsWith("?");
  }

  List<Section> sections() {
    return parts.stream().map(Part::section).toList();
  }

  /** A heading, and the blocks under it. */
  record Part(@Nullable Heading heading, boolean faq, List<Block> blocks) {

    Section section() {
      return new Section(heading == null ? null : heading.text(), heading == null ? 1 : heading.level(),
          blocks.stream().filter(Part::isParagraph).map(Block::text).toList(),
          blocks.stream().filter(Bullets.class::isInstance).map(Bullets.class::cast)
              .flatMap(list -> list.items().stream()).toList(),
          text());
    }

    String text() {
      return blocks.stream().filter(block -> !(block instanceof Block.Table)).map(Block::text)
          .collect(Collectors.joining("\n"));
    }

    private static boolean isParagraph(Block block) {
      return block instanceof Paragraph || block instanceof Heading;
    }
  }
}
