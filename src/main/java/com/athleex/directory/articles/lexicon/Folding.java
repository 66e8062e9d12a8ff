package com.athleex.directory.articles.lexicon;

import java.text.Normalizer;

/**
 * Text without case, accents and typographic signs, character by character, so
 * that offsets stay.
 */
public final class Folding {

  private Folding() {}

  public static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int at = 0; at < folded.length; at++)
      folded[at] = fold(folded[at]);
    return new String(folded);
  }

  private static char fold(char sign) {
    if (sign < 128)
      return Character.toLowerCase(sign);
    return switch (sign) {
      case '\u2018', '\u2019', '\u02bc' -> '\'';
      case '\u201c', '\u201d', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
      case '\u00a0', '\u2007', '\u202f' -> ' ';
      default ->
        Character.toLowerCase(Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD).charAt(0));
    };
  }
}
