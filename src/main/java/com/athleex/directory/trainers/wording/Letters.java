package com.athleex.directory.trainers.wording;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;

/**
 * What letter of a to z a character stands for, or looks like: accents, full
 * width and mathematical forms are dropped, look-alikes of other scripts are
 * found by the skeleton of Unicode Technical Standard 39, and digits in words
 * are read as the letters that they replace.
 */
final class Letters {

  /** Part of no word. */
  static final char NONE = 0;
  /** Not there: it cannot be seen, or hides a word from a machine. */
  static final char UNSEEN = 1;

  private static final char UNKNOWN = 2;
  private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
  private static final String DIGITS = "oizeasgtbg";
  // filled as characters come; two threads that fill one write the same
  private static final char[] KNOWN = new char[0x10000];

  static {
    for (int c = 0; c < KNOWN.length; c++)
      KNOWN[c] = c < 0x80 ? ascii((char) c) : UNKNOWN;
  }

  private Letters() {}

  static char of(int point) {
    if (point >= KNOWN.length)
      return found(point);
    char letter = KNOWN[point];
    return letter == UNKNOWN ? KNOWN[point] = found(point) : letter;
  }

  private static char ascii(char c) {
    if (c >= 'a' && c <= 'z')
      return c;
    if (c >= 'A' && c <= 'Z')
      return (char) (c + 32);
    if (c >= '0' && c <= '9')
      return DIGITS.charAt(c - '0');
    return switch (c) {
      case '@' -> 'a';
      case '$' -> 's';
      case '_', '*' -> UNSEEN;
      default -> NONE;
    };
  }

  private static char found(int point) {
    if (isUnseen(point))
      return UNSEEN;
    if (!Character.isLetterOrDigit(point) && Character.getType(point) != Character.OTHER_SYMBOL)
      return NONE;
    char plain = plain(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD));
    if (plain != NONE)
      return plain;
    char small = plain(LOOKS.getSkeleton(Character.toString(Character.toLowerCase(point))));
    // some look like a Latin letter as capitals only
    return small != NONE ? small : plain(LOOKS.getSkeleton(Character.toString(point)));
  }

  private static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      // fillers, and a dot between letters
      default -> point == 0x115f || point == 0x1160 || point == 0x3164 || point == 0xffa0 || point == 0x2800
          || point == 0xb7;
    };
  }

  private static char plain(String text) {
    char c = text.isEmpty() ? 0 : text.charAt(0);
    return c > ' ' && c < 0x80 && Character.isLetterOrDigit(c) ? ascii(c) : NONE;
  }
}
