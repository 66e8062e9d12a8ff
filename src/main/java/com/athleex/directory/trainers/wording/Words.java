package com.athleex.directory.trainers.wording;

import java.util.Arrays;

/** The words of a text in plain letters, and where they stand. */
final class Words {

  /** What stands before a word. */
  static final byte NOTHING = 0;
  static final byte COMMA = 1;
  static final byte END = 2;

  private static final int SPELT_OUT = 4;

  private final String text;
  private final char[] letters;
  private int used;
  private int[] first = new int[64];
  private int[] beyond = new int[64];
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private byte[] pauses = new byte[64];
  private int count;

  private Words(String text) {
    this.text = text;
    this.letters = new char[text.length()];
  }

  static Words of(String text) {
    var words = new Words(text);
    words.read();
    words.joinSpeltOut();
    return words;
  }

  private void read() {
    byte pause = END;
    int from = -1;
    boolean spelt = false;
    for (int i = 0; i < text.length();) {
      int point = text.codePointAt(i);
      int width = Character.charCount(point);
      char letter = Letters.of(point);
      if (letter > Letters.UNSEEN) {
        if (from < 0) {
          from = i;
          grow();
          first[count] = used;
          spelt = false;
        }
        spelt |= !Character.isDigit(point);
        letters[used++] = letter;
        ends[count] = i + width;
      } else if (letter == Letters.NONE) {
        if (from >= 0) {
          add(from, pause, spelt);
          from = -1;
          pause = NOTHING;
        }
        pause = (byte) Math.max(pause, pause(point));
      }
      i += width;
    }
    if (from >= 0)
      add(from, pause, spelt);
  }

  // a number is no word
  private void add(int from, byte pause, boolean spelt) {
    begins[count] = from;
    beyond[count] = spelt ? used : first[count];
    pauses[count++] = pause;
  }

  private void grow() {
    if (count < first.length)
      return;
    first = Arrays.copyOf(first, count * 2);
    beyond = Arrays.copyOf(beyond, count * 2);
    begins = Arrays.copyOf(begins, count * 2);
    ends = Arrays.copyOf(ends, count * 2);
    pauses = Arrays.copyOf(pauses, count * 2);
  }

  private static byte pause(int point) {
    return switch (point) {
      case '.', '!', '?', ';', '\n', '|', 0x2022, 0x3002 -> END;
      case ',', ':', '(', ')', 0x2013, 0x2014, 0x2026 -> COMMA;
      default -> NOTHING;
    };
  }

  // c u r o, c.u.r.o: their letters follow one another already
  private void joinSpeltOut() {
    int kept = 0;
    for (int i = 0; i < count;) {
      int next = i + 1;
      if (isLetter(i))
        while (next < count && isLetter(next) && begins[next] == ends[next - 1] + 1)
          next++;
      if (next - i < SPELT_OUT)
        next = i + 1;
      first[kept] = first[i];
      beyond[kept] = beyond[next - 1];
      begins[kept] = begins[i];
      ends[kept] = ends[next - 1];
      pauses[kept++] = pauses[i];
      i = next;
    }
    count = kept;
  }

  private boolean isLetter(int word) {
    return beyond[word] - first[word] == 1;
  }

  int count() {
    return count;
  }

  /** What stands between a word and the one before. */
  byte pauseBefore(int word) {
    return pauses[word];
  }

  long meaning(int word, Lexicon lexicon) {
    return lexicon.meaning(letters, first[word], beyond[word]);
  }

  /** Some words before to some words after, as they were written. */
  String excerpt(int from, int to) {
    int around = 3;
    int begin = Math.max(0, from - around);
    int end = Math.min(count - 1, to + around);
    String piece = text.substring(begins[begin], ends[end]).replaceAll("\\s+", " ");
    return (begin > 0 ? "… " : "") + piece + (end < count - 1 ? " …" : "");
  }
}
