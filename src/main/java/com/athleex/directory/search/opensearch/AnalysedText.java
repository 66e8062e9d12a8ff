package com.athleex.directory.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Texts as the words that an analyzer of ours makes of them, so that words are
 * the same in every index by construction: those that follow each other with
 * spaces between, those at one place with a bar.
 */
final class AnalysedText {

  /** Never stands in a word: the standard tokenizer cuts there. */
  static final char SAME_PLACE = '|';

  private AnalysedText() {}

  static String of(String text, Analyzer analyzer) {
    var analysed = new StringBuilder(text.length());
    try (var stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (!analysed.isEmpty())
          analysed.append(increment.getPositionIncrement() == 0 ? SAME_PLACE : ' ');
        analysed.append(term);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory does not fail
    }
    return analysed.toString();
  }
}
