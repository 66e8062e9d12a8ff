package com.athleex.directory.trainers.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of certain classes, one after another. {@code A|B} is a word of either
 * class, {@code A?} one that may be missing, {@code A*} any number, {@code !A}
 * looks at the next word without taking it, {@code ~3} are three words at most,
 * whichever.
 */
final class Phrase {

  private enum Kind {
    ONE, MAYBE, ANY, NOT, GAP
  }

  private record Part(Kind kind, long classes, int most) {}

  private final List<Part> parts = new ArrayList<>();
  private final long unpassable;

  /**
   * @param unpassable
   *          classes of words that no gap goes over
   */
  Phrase(String text, Lexicon lexicon, long unpassable) {
    this.unpassable = unpassable;
    for (String part : text.strip().split(" +"))
      parts.add(part(part, lexicon));
    if (parts.getFirst().kind != Kind.ONE)
      throw new IllegalStateException("a phrase begins with a word: " + text);
  }

  private static Part part(String text, Lexicon lexicon) {
    return switch (text.charAt(0)) {
      case '~' -> new Part(Kind.GAP, 0, Integer.parseInt(text.substring(1)));
      case '!' -> new Part(Kind.NOT, classes(text.substring(1), lexicon), 0);
      default -> switch (text.charAt(text.length() - 1)) {
        case '?' -> new Part(Kind.MAYBE, classes(text.substring(0, text.length() - 1), lexicon), 0);
        case '*' -> new Part(Kind.ANY, classes(text.substring(0, text.length() - 1), lexicon), 0);
        default -> new Part(Kind.ONE, classes(text, lexicon), 0);
      };
    };
  }

  private static long classes(String names, Lexicon lexicon) {
    long classes = 0;
    for (String name : names.split("\\|"))
      classes |= lexicon.bit(name);
    return classes;
  }

  boolean mayBeginWith(long meaning) {
    return (parts.getFirst().classes & meaning) != 0;
  }

  /** @return the last word, or -1 */
  int match(Words words, long[] meanings, int start) {
    return match(words, meanings, start, start, 0);
  }

  private int match(Words words, long[] meanings, int start, int at, int part) {
    if (part == parts.size())
      return at - 1;
    var expected = parts.get(part);
    boolean there = at < words.count() && (at == start || words.pauseBefore(at) != Words.END);
    boolean fits = there && (meanings[at] & expected.classes) != 0;
    return switch (expected.kind) {
      case ONE -> fits ? match(words, meanings, start, at + 1, part + 1) : -1;
      case NOT -> fits ? -1 : match(words, meanings, start, at, part + 1);
      case MAYBE, ANY -> {
        int with = fits
            ? match(words, meanings, start, at + 1, expected.kind == Kind.ANY ? part : part + 1)
            : -1;
        yield with >= 0 ? with : match(words, meanings, start, at, part + 1);
      }
      case GAP -> gap(words, meanings, start, at, part, expected.most);
    };
  }

  private int gap(Words words, long[] meanings, int start, int at, int part, int most) {
    for (int skipped = 0; skipped <= most; skipped++) {
      int end = match(words, meanings, start, at + skipped, part + 1);
      if (end >= 0)
        return end;
      int next = at + skipped;
      if (next >= words.count() || words.pauseBefore(next) == Words.END
          || (meanings[next] & unpassable) != 0)
        return -1;
    }
    return -1;
  }
}
