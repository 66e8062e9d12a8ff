package com.athleex.directory.articles.analysis;

import com.athleex.directory.articles.analysis.DerivedArticle.Faq;
import com.athleex.directory.articles.analysis.DerivedArticle.RedFlag;
import com.athleex.directory.articles.analysis.DerivedArticle.Situation;
import com.athleex.directory.articles.analysis.DerivedArticle.SituationTable;
import com.athleex.directory.articles.analysis.Outline.Part;
import com.athleex.directory.articles.lexicon.Cue;
import com.athleex.directory.articles.lexicon.Lexicon;
import com.athleex.directory.articles.manuscript.Block;
import com.athleex.directory.articles.manuscript.Block.Bullets;
import com.athleex.directory.articles.manuscript.Block.Row;
import com.athleex.directory.articles.manuscript.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of when to stop and whom to see: its table of situations
 * and its red flags.
 */
final class Warnings {

  private final Outline outline;
  private final Lexicon lexicon;
  private final Triage triage;

  Warnings(Outline outline, List<Faq> faq, Lexicon lexicon, Locale language) {
    this.outline = outline;
    this.lexicon = lexicon;
    triage = new Triage(lexicon, statements(outline, faq, language));
  }

  /** The first table that says when a professional is needed. */
  @Nullable
  SituationTable situations() {
    for (int section = 0; section < outline.parts().size(); section++)
      for (Block block : outline.parts().get(section).blocks())
        if (block instanceof Table table
            && lexicon.says(Cue.PROFESSIONAL_COLUMN, table.header().cells().getLast()))
          return new SituationTable(section, table.header().cells(),
              table.rows().stream().map(this::situation).toList());
    return null;
  }

  /**
   * Bullets under a heading of red flags, or under a sentence that sends to a
   * professional.
   */
  List<RedFlag> redFlags() {
    var flags = new ArrayList<RedFlag>();
    for (int section = 0; section < outline.parts().size(); section++) {
      Part part = outline.parts().get(section);
      boolean headed = part.heading() != null && lexicon.says(Cue.RED_FLAGS_HEADING, part.heading().text());
      String lead = "";
      for (Block block : part.blocks()) {
        if (block instanceof Bullets list && (headed || leadsIn(lead)))
          for (String item : list.items())
            flags.add(redFlag(item, section));
        lead = block.text();
      }
    }
    return List.copyOf(flags);
  }

  private boolean leadsIn(String lead) {
    return lead.endsWith(":") && lexicon.says(Cue.RED_FLAGS_LEAD, lead);
  }

  private RedFlag redFlag(String text, int section) {
    Urgency own = lexicon.says(Cue.URGENT, text) ? Urgency.URGENT : Urgency.PROFESSIONAL;
    Urgency urgency = triage.strictest(text, triage.isEmergency(text) ? Urgency.EMERGENCY : own);
    return new RedFlag(text, urgency, urgency == Urgency.EMERGENCY, section);
  }

  private Situation situation(Row row) {
    List<String> cells = row.cells();
    String situation = cells.isEmpty() ? row.text() : cells.getFirst();
    String professional = cells.size() < 2 ? null : cells.getLast();
    String approach = cells.size() < 3 ? null : String.join(" ", cells.subList(1, cells.size() - 1));
    Urgency stated = triage.stated(professional == null ? row.text() : professional);
    return new Situation(row.text(), situation, approach, professional, triage.strictest(situation, stated),
        stated);
  }

  private static List<String> statements(Outline outline, List<Faq> faq, Locale language) {
    var statements = new ArrayList<String>();
    outline.parts().stream().filter(part -> !part.faq())
        .forEach(part -> statements.addAll(Sentences.of(part.text(), language)));
    for (Faq pair : faq)
      Sentences.of(pair.answer(), language)
          .forEach(sentence -> statements.add(pair.question() + " " + sentence));
    return statements;
  }
}
