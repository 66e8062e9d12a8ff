package com.athleex.directory.search.words;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Takes words apart that a joint holds together ("pre_postnatal", as the
 * tokenizer was made to see "pre-postnatal"), and adds the whole without its
 * joints at the place of its last part. So each part, the parts one after the
 * other, and the word written in one all find it.
 */
final class Compounds extends TokenFilter {

  static final char JOINT = '_';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

  private String word = "";
  private int start;
  private int at;
  private int last;
  private int parts;
  private boolean whole;

  Compounds(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (true) {
      if (part())
        return true;
      if (!input.incrementToken())
        return false;
      if (joint(term.toString(), 0) < 0)
        return true;
      word = term.toString();
      start = offset.startOffset();
      at = 0;
      parts = 0;
      whole = false;
    }
  }

  private boolean part() {
    while (at < word.length()) {
      int end = joint(word, at);
      if (end < 0)
        end = word.length();
      int from = at;
      at = end + 1;
      if (end > from) {
        parts++;
        last = from;
        return emit(word.substring(from, end), from, end, 1);
      }
    }
    if (parts < 2 || whole)
      return false;
    whole = true;
    // offsets must not go back: the whole is said to lie where its last part does
    return emit(word.replace(String.valueOf(JOINT), ""), last, word.length(), 0);
  }

  private boolean emit(String text, int from, int end, int step) {
    clearAttributes();
    term.setEmpty().append(text);
    offset.setOffset(start + from, start + end);
    increment.setPositionIncrement(step);
    return true;
  }

  private static int joint(String text, int from) {
    return text.indexOf(JOINT, from);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    word = "";
    at = 0;
    parts = 0;
  }
}
