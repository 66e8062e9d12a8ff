package com.athleex.directory.search.words;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Closes the gaps that words without meaning leave: "mal di schiena" is the
 * phrase of two words that follow each other.
 */
final class Gapless extends TokenFilter {

  private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

  Gapless(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken())
      return false;
    if (increment.getPositionIncrement() > 1)
      increment.setPositionIncrement(1);
    return true;
  }
}
