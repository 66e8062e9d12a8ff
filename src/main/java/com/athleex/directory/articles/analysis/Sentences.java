package com.athleex.directory.articles.analysis;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

final class Sentences {

  private Sentences() {}

  static List<String> of(String text, Locale language) {
    var sentences = new ArrayList<String>();
    for (String line : text.lines().toList()) {
      BreakIterator breaks = BreakIterator.getSentenceInstance(language);
      breaks.setText(line);
      int from = breaks.first();
      for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
        String sentence = line.substring(from, to).strip();
        if (!sentence.isEmpty())
          sentences.add(sentence);
      }
    }
    return sentences;
  }
}
