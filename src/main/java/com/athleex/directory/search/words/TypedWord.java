package com.athleex.directory.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word as somebody typed it, or what they put between quotation marks.
 *
 * @param start
 *          first UTF-16 unit in what was typed
 * @param end
 *          after the last
 */
record TypedWord(String text, int start, int end, boolean quoted) {

  private static final Pattern QUOTED = Pattern
      .compile(
          "[\"\u201C\u201D\u201E\u00AB\u00BB]([^\"\u201C\u201D\u201E\u00AB\u00BB]+)[\"\u201C\u201D\u201E\u00AB\u00BB]");

  static List<TypedWord> of(String text, int most) {
    var typed = new ArrayList<TypedWord>();
    var quotes = QUOTED.matcher(text);
    int from = 0;
    while (quotes.find()) {
      loose(text, from, quotes.start(), typed);
      typed.add(new TypedWord(quotes.group(1), quotes.start(1), quotes.end(1), true));
      from = quotes.end();
    }
    loose(text, from, text.length(), typed);
    return typed.size() > most ? typed.subList(0, most) : typed;
  }

  private static void loose(String text, int from, int to, List<TypedWord> typed) {
    int unspaced = 0;
    for (var word : WordAnalysis.words(WordAnalysis.TYPED, text.substring(from, to))) {
      int start = from + word.start();
      int end = from + word.end();
      // the tokenizer cuts scripts without spaces into single signs
      if (isUnspaced(text.codePointAt(start)) && unspaced == start && unspaced > 0)
        start = typed.removeLast().start;
      unspaced = isUnspaced(text.codePointBefore(end)) ? end : 0;
      typed.add(new TypedWord(text.substring(start, end), start, end, false));
    }
  }

  private static boolean isUnspaced(int sign) {
    return Character.isIdeographic(sign)
        || Character.UnicodeScript.of(sign) == Character.UnicodeScript.HIRAGANA;
  }

  boolean isOfLetters() {
    return text.codePoints().allMatch(sign -> Character.isLetter(sign) || sign == '\'' || sign == '\u2019');
  }

  int letters() {
    return text.codePointCount(0, text.length());
  }

  /** How many letters of it may be wrong. */
  int edits() {
    if (quoted || !isOfLetters() || isUnspaced(text.codePointAt(0)) || letters() < 4)
      return 0;
    return letters() < 8 ? 1 : 2;
  }

  boolean mayGoOn() {
    return !quoted && isOfLetters() && letters() >= 3;
  }
}
