package com.athleex.directory.specialties;

import com.athleex.directory.specialties.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one language by their words' stems. A look-up walks at most the
 * longest phrase from each word, so its time is linear in the text.
 */
final class PhraseTrie {

  private final Words words;
  private final Node root = new Node();

  PhraseTrie(Words words) {
    this.words = words;
  }

  /** Of two meanings of the same words the first that was added stays. */
  void add(String phrase, Meaning meaning) {
    Node node = root;
    for (Word word : words.of(phrase))
      node = node.next.computeIfAbsent(word.stem(), stem -> new Node());
    if (node != root && node.meaning == null)
      node.meaning = meaning;
  }

  /** The longest phrase from each word on. */
  List<Match> matches(String text) {
    var matches = new ArrayList<Match>();
    List<Word> found = words.of(text);
    for (int first = 0; first < found.size(); first++) {
      Match longest = longestFrom(found, first);
      if (longest != null)
        matches.add(longest);
    }
    return matches;
  }

  private @Nullable Match longestFrom(List<Word> found, int first) {
    Match longest = null;
    Node node = root;
    for (int at = first; at < found.size(); at++) {
      node = node.next.get(found.get(at).stem());
      if (node == null)
        break;
      if (node.meaning != null)
        longest = new Match(found.get(first).start(), found.get(at).end(), node.meaning);
    }
    return longest;
  }

  /** What a phrase says. */
  sealed interface Meaning {

    /**
     * @param rank
     *          place in the taxonomy, from 0
     */
    record Of(Specialty specialty, int rank) implements Meaning {}

    /** Something else than the specialty that it seems to name. */
    record Other() implements Meaning {}
  }

  record Match(int start, int end, Meaning meaning) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable Meaning meaning;
  }
}
