package com.athleex.directory.trainers.profile;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What counts as plain text. Normalised: canonical composition (NFC), line ends
 * as line feeds, white space around it dropped. Refused: control characters
 * (but line feed and tab in a text of several lines), line and paragraph
 * separators, marks that change the direction of writing (they make a text look
 * like another), half surrogates and markup. Joiners stay: scripts and emoji
 * need them.
 */
final class PlainText {

  private static final Pattern MARKUP = Pattern.compile("<(?:[A-Za-z/][^<>]*|!--.*?--|![A-Za-z][^<>]*)>",
      Pattern.DOTALL);

  private PlainText() {}

  static String normalised(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
    return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
  }

  /** The rule that a text breaks, or null. */
  static @Nullable String fault(String text, boolean severalLines) {
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
