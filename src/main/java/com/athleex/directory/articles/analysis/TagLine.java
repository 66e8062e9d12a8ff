package com.athleex.directory.articles.analysis;

import com.athleex.directory.articles.lexicon.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lists of tags on one line: parted by signs, or run together without any. The
 * latter are cut so that the most of the line is made of known tags, and of as
 * few as possible.
 */
final class TagLine {

  private static final int LONGEST_LINE = 300;
  private static final int UNKNOWN = 3; // a letter outside known tags costs more than a tag

  private final Set<String> known = new TreeSet<>();
  private final int longest;

  TagLine(Collection<String> vocabulary) {
    vocabulary.stream().map(Folding::fold).filter(tag -> tag.length() > 2).forEach(known::add);
    longest = known.stream().mapToInt(String::length).max().orElse(0);
  }

  static boolean isHashed(String line) {
    return line.length() > 1 && line.charAt(0) == '#' && line.length() <= LONGEST_LINE
        && Character.isLetterOrDigit(line.charAt(1));
  }

  static List<String> parted(String line) {
    return Arrays.stream(line.split("[#,;|·•]")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
  }

  /** The tags of a line, or none if at least half of it is unknown. */
  List<String> cut(String line) {
    if (line.length() > LONGEST_LINE || line.isEmpty())
      return List.of();
    String folded = Folding.fold(line);
    int[] cheapest = new int[line.length() + 1];
    int[] from = new int[line.length() + 1];
    for (int end = 1; end <= line.length(); end++) {
      cheapest[end] = cheapest[end - 1] + UNKNOWN;
      from[end] = end - 1;
      for (int start = Math.max(0, end - longest); start < end - 2; start++)
        if (cheapest[start] + 1 < cheapest[end] && known.contains(folded.substring(start, end))) {
          cheapest[end] = cheapest[start] + 1;
          from[end] = start;
        }
    }
    return cheapest[line.length()] > UNKNOWN * line.length() / 2 ? List.of() : pieces(line, from);
  }

  private static List<String> pieces(String line, int[] from) {
    var pieces = new ArrayList<String>();
    int unknownEnd = -1;
    for (int end = line.length(); end > 0; end = from[end]) {
      boolean unknown = from[end] == end - 1;
      if (unknown && unknownEnd < 0)
        unknownEnd = end;
      if (!unknown && unknownEnd > 0) {
        pieces.add(line.substring(end, unknownEnd).strip());
        unknownEnd = -1;
      }
      if (!unknown)
        pieces.add(line.substring(from[end], end));
    }
    if (unknownEnd > 0)
      pieces.add(line.substring(0, unknownEnd).strip());
    pieces.removeIf(String::isEmpty);
    return List.copyOf(pieces.reversed());
  }
}
