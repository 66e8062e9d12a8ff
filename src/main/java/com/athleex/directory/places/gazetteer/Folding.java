package com.athleex.directory.places.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a name when case, accents, apostrophes, hyphens and spaces
 * are taken away, so that "Forlì" is "FORLI" and "Reggio nell'Emilia" is
 * "reggio nell emilia".
 */
final class Folding {

  private Folding() {}

  static String key(String text) {
    return String.join("", words(text));
  }

  /**
   * The folded words of a text. "St" before another word is "saint": "St. Albans"
   * and "Saint Albans" are one name.
   */
  static List<String> words(String text) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    List<String> words = new ArrayList<>();
    var word = new StringBuilder();
    for (int i = 0; i < plain.length();) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (isSilent(c))
        continue;
      if (Character.isLetterOrDigit(c))
        append(word, Character.toLowerCase(c));
      else
        end(word, words);
    }
    end(word, words);
    for (int i = 0; i < words.size() - 1; i++)
      if (words.get(i).equals("st"))
        words.set(i, "saint");
    return words;
  }

  /**
   * The text as those write it who have no umlauts on their keyboard: "Muenchen",
   * "Roervik".
   */
  static String withDigraphs(String text) {
    if (isAscii(text))
      return text;
    return text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("Ä", "Ae")
        .replace("Ö", "Oe").replace("Ü", "Ue").replace("ø", "oe").replace("Ø", "Oe").replace("å", "aa")
        .replace("Å", "Aa");
  }

  private static void append(StringBuilder word, int lowerCase) {
    switch (lowerCase) {
      case 'ß' -> word.append("ss");
      case 'ø' -> word.append('o');
      case 'ł' -> word.append('l');
      case 'æ' -> word.append("ae");
      case 'œ' -> word.append("oe");
      case 'đ', 'ð' -> word.append('d');
      case 'þ' -> word.append("th");
      case 'ħ' -> word.append('h');
      case 'ı' -> word.append('i');
      case 'ə', 'ǝ' -> word.append('a'); // as in Ganja for Gəncə
      default -> word.appendCodePoint(lowerCase);
    }
  }

  private static boolean isSilent(int c) {
    return switch (c) {
      case '\'', '`', '´', '‘', '’', 'ʻ', 'ʼ', 'ʹ', '′', '.' -> true;
      default -> c > 127 && switch (Character.getType(c)) {
        case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
            Character.FORMAT ->
          true;
        default -> false;
      };
    };
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty())
      words.add(word.toString());
    word.setLength(0);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++)
      if (text.charAt(i) > 127)
        return false;
    return true;
  }
}
