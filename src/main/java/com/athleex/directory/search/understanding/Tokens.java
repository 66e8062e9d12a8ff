package com.athleex.directory.search.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words, numbers and signs of currencies. */
final class Tokens {

  private static final String SIGNS = "€£$";

  private Tokens() {}

  static List<Token> of(String text) {
    var tokens = new ArrayList<Token>();
    for (int at = 0; at < text.length();) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isDigit(c))
        end = number(text, at, tokens);
      else if (Character.isLetter(c))
        end = word(text, at, tokens);
      else if (SIGNS.indexOf(c) >= 0)
        tokens.add(new Token(at, end, text.substring(at, end), false, false));
      at = end;
    }
    return tokens;
  }

  private static int number(String text, int start, List<Token> tokens) {
    int end = digits(text, start);
    boolean decimals = end + 1 < text.length() && ".,".indexOf(text.charAt(end)) >= 0
        && isDigit(text.charAt(end + 1)) && digits(text, end + 1) - end <= 3;
    if (decimals)
      end = digits(text, end + 1);
    tokens.add(new Token(start, end, text.substring(start, end).replace(',', '.'), true, false));
    return end;
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end)))
      end++;
    return end;
  }

  private static int word(String text, int start, List<Token> tokens) {
    int end = start;
    boolean plain = true;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!Character.isLetter(c) && (Character.getType(c) != Character.NON_SPACING_MARK))
        break;
      plain &= c < 128;
      end += Character.charCount(c);
    }
    var word = text.substring(start, end).toLowerCase(Locale.ROOT);
    tokens.add(new Token(start, end, plain ? word : folded(word), false,
        Character.isUpperCase(text.codePointAt(start))));
    return end;
  }

  private static String folded(String word) {
    var parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    var letters = new StringBuilder(parts.length());
    parts.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
