package com.athleex.directory.trainers.profile;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What counts as plain text. Normalised: canonical composition (NFC), line ends
 * as line feeds, white space around it dropped. Refused: control characters
 * (but line feed and tab in a text of several lines), line and paragraph
 * separators, marks that change the direction of writing (they make a text look
 * like another), half surrogates and markup. Joiners stay: scripts and emoji
 * need them.
 */
public final class PlainText {

  private static final Pattern MARKUP = Pattern.compile("<(?:[A-Za-z/][^<>]*|!--.*?--|![A-Za-z][^<>]*)>",
      Pattern.DOTALL);

  // Latin with Han and kana, and the like, do go together
  private static final SpoofChecker SCRIPTS = new SpoofChecker.Builder()
      .setChecks(SpoofChecker.RESTRICTION_LEVEL).setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE)
      .build();

  private PlainText() {}

  static String normalised(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
    return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
  }

  /**
   * As {@link #normalised(String)}, and without what cannot be seen: marks of
   * direction, zero-width spaces, soft hyphens, fillers. Joiners stay between
   * what they may join.
   */
  public static String cleaned(String text) {
    var seen = new StringBuilder(text.length());
    int[] points = normalised(text).codePoints().toArray();
    for (int i = 0; i < points.length; i++)
      if (!isInvisible(points[i]) || isJoiner(points[i]) && i > 0 && i + 1 < points.length
          && points[i - 1] > 0x2ff && points[i + 1] > 0x2ff)
        seen.appendCodePoint(points[i]);
    return normalised(seen.toString());
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || c == 0x115f || c == 0x1160 || c == 0x3164
        || c == 0xffa0
        || c == 0x2800 || c == 0x034f;
  }

  private static boolean isJoiner(int c) {
    return c == 0x200c || c == 0x200d;
  }

  /**
   * Whether some word is written in letters of scripts that do not go together.
   */
  public static boolean mixesScripts(String text) {
    return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty())
        .anyMatch(word -> SCRIPTS.failsChecks(word));
  }

  /** The rule that a text breaks, or null. */
  public static @Nullable String fault(String text, boolean severalLines) {
    if (text.codePoints().anyMatch(c -> forbidden(c, severalLines)))
      return "characters";
    return text.indexOf('<') >= 0 && MARKUP.matcher(text).find() ? "markup" : null;
  }

  private static boolean forbidden(int c, boolean severalLines) {
    if (c < 0x7f)
      return c < ' ' && !(severalLines && (c == '\n' || c == '\t'));
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
        true;
      case Character.FORMAT -> directs(c);
      default -> false;
    };
  }

  private static boolean directs(int c) {
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
