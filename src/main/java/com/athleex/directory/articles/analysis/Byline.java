package com.athleex.directory.articles.analysis;

import com.athleex.directory.articles.lexicon.Cue;
import com.athleex.directory.articles.lexicon.Lexicon;
import com.athleex.directory.articles.lexicon.Lexicon.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the lines between a title and the text say: author, reading time, tags.
 */
final class Byline {

  private static final Set<String> PARTICLES = Set.of("de", "di", "da", "del", "della", "van", "von", "der",
      "la");
  private static final int LONGEST_LINE = 160;

  private final Lexicon lexicon;
  private @Nullable String author;
  private @Nullable Integer minutes;
  private List<String> tags = List.of();
  private String before = "";

  Byline(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<String> author() {
    return Optional.ofNullable(author);
  }

  Optional<Integer> minutes() {
    return Optional.ofNullable(minutes);
  }

  List<String> tags() {
    return tags;
  }

  /** Takes in a line if it is such a line. */
  boolean takes(String line) {
    if (line.length() > LONGEST_LINE)
      return false;
    boolean taken = false;
    for (String piece : line.split("\\s[·|•–—-]\\s"))
      taken |= takesPiece(piece.strip());
    return taken;
  }

  private boolean takesPiece(String piece) {
    boolean taken = takesMinutes(piece) || takesAuthor(piece) || takesTags(piece);
    before = piece;
    return taken;
  }

  private boolean takesMinutes(String piece) {
    OptionalInt printed = lexicon.number(Cue.READING_TIME, piece);
    if (printed.isEmpty() || piece.length() > 40)
      return false;
    minutes = printed.getAsInt();
    if (author == null && isName(before))
      author = before;
    return true;
  }

  private boolean takesAuthor(String piece) {
    if (!lexicon.opens(Cue.BYLINE, piece))
      return false;
    Span by = lexicon.spans(Cue.BYLINE, piece).getFirst();
    String name = piece.substring(by.end()).strip();
    if (!isName(name))
      return false;
    author = name;
    return true;
  }

  private boolean takesTags(String piece) {
    if (TagLine.isHashed(piece)) {
      tags = TagLine.parted(piece);
      return true;
    }
    int colon = piece.indexOf(':');
    if (colon < 0 || !lexicon.isOnly(Cue.TAGS_LABEL, piece.substring(0, colon)))
      return false;
    tags = TagLine.parted(piece.substring(colon + 1));
    return true;
  }

  static boolean isInitials(String piece) {
    return piece.length() <= 3 && !piece.isEmpty() && piece.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isName(String text) {
    String[] words = text.split(" ");
    return text.length() <= 60 && words.length >= 2 && words.length <= 5 && Arrays.stream(words)
        .allMatch(
            word -> PARTICLES.contains(word) || word.length() > 1 && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(sign -> Character.isLetter(sign) || "'’.-".indexOf(sign) >= 0));
  }
}
