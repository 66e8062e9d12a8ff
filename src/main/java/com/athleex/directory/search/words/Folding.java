package com.athleex.directory.search.words;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Case and accents of every script that has them: Latin, Greek, Cyrillic, the
 * points of Hebrew and Arabic. Marks that make another letter, as in Japanese
 * or Hindi, stay.
 */
final class Folding extends TokenFilter {

  private static final Pattern MARKS = Pattern
      .compile("[\\u0300-\\u036F\\u0591-\\u05C7\\u0640\\u064B-\\u065F\\u0670]+");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  Folding(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken())
      return false;
    if (isPlain())
      return true;
    String folded = fold(term.toString());
    term.setEmpty().append(folded);
    return true;
  }

  static String fold(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    String bare = Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    // ß, ø and the like have no mark to drop
    char[] letters = bare.replace('ς', 'σ').toCharArray();
    char[] folded = new char[4 * letters.length];
    return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length));
  }

  private boolean isPlain() {
    char[] letters = term.buffer();
    for (int i = term.length() - 1; i >= 0; i--)
      if (letters[i] >= 128 || letters[i] >= 'A' && letters[i] <= 'Z')
        return false;
    return true;
  }
}
