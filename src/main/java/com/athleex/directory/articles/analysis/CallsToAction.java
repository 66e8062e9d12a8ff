package com.athleex.directory.articles.analysis;

import com.athleex.directory.articles.analysis.DerivedArticle.CallToAction;
import com.athleex.directory.articles.analysis.DerivedArticle.Kind;
import com.athleex.directory.articles.analysis.DerivedArticle.Section;
import com.athleex.directory.articles.lexicon.Cue;
import com.athleex.directory.articles.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The product's calls to action inside the text, in its order. */
final class CallsToAction {

  private CallsToAction() {}

  static List<CallToAction> in(List<Section> sections, Lexicon lexicon) {
    var found = new ArrayList<CallToAction>();
    for (int index = 0; index < sections.size(); index++) {
      int section = index;
      String text = sections.get(section).text();
      for (Kind kind : Kind.values())
        lexicon.spans(cue(kind), text).forEach(span -> found
            .add(new CallToAction(kind, text.substring(span.start(), span.end()), section, span.start())));
    }
    found.sort(Comparator.comparingInt(CallToAction::section).thenComparingInt(CallToAction::offset));
    return List.copyOf(found);
  }

  private static Cue cue(Kind kind) {
    return switch (kind) {
      case FIND_A_TRAINER -> Cue.FIND_A_TRAINER;
      case HOW_IT_WORKS -> Cue.HOW_IT_WORKS;
      case START_FREE -> Cue.START_FREE;
    };
  }
}
