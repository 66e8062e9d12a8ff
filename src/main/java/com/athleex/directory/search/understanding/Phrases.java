package com.athleex.directory.search.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code phrases.tsv}, and where they stand in a text. */
final class Phrases {

  enum Kind {
    NOUN,
    FILLER,
    NEAR,
    AT,
    FROM,
    WHEREABOUTS,
    LIMIT,
    LIMIT_AFTER,
    OVER,
    CURRENCY,
    DISTANCE,
    SPEAKS,
    SPEAKER,
    LANGUAGE,
    PROFESSION,
    MODE,
    FORMAT,
    VERIFIED,
    ACCEPTING,
    WORD
  }

  /** Words from one token on. */
  record Match(Kind kind, String value, int words) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Match> senses = new ArrayList<>(1);
  }

  private final Node root = new Node();

  Phrases() {
    Lines.read("phrases.tsv", cells -> {
      var kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (var phrase : cells[2].split(";", -1))
        add(phrase, kind, cells[1]);
    });
  }

  private void add(String phrase, Kind kind, String value) {
    var node = root;
    var words = Tokens.of(phrase);
    for (var word : words)
      node = node.next.computeIfAbsent(word.word(), next -> new Node());
    if (node.senses.stream().noneMatch(known -> known.kind() == kind))
      node.senses.add(new Match(kind, value, words.size()));
  }

  /** All that begin at a token, the shortest first. */
  List<Match> at(List<Token> tokens, int from) {
    List<Match> found = List.of();
    Node node = root.next.get(tokens.get(from).word());
    for (int at = from + 1; node != null; at++) {
      if (!node.senses.isEmpty()) {
        if (found.isEmpty())
          found = new ArrayList<>(4);
        found.addAll(node.senses);
      }
      node = at < tokens.size() ? node.next.get(tokens.get(at).word()) : null;
    }
    return found;
  }

  /** The longest of a kind, or null. */
  static @Nullable Match longest(List<Match> matches, Kind kind) {
    for (int i = matches.size() - 1; i >= 0; i--)
      if (matches.get(i).kind() == kind)
        return matches.get(i);
    return null;
  }
}
