package com.athleex.directory.trainers.wording;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which classes a word belongs to, one bit each. A word is looked up letter by
 * letter, so most are given up after two or three.
 */
final class Lexicon {

  private static final int MOST_CLASSES = 64;

  private final Map<String, Long> classes = new HashMap<>();
  private final Node root = new Node();

  private static final class Node {
    private final @Nullable Node[] next = new @Nullable Node[26];
    private long exactly;
    private long beginning;
  }

  /**
   * @param words
   *          in small letters without accents; one that ends in {@code *} stands
   *          for all that begin so
   */
  void add(String name, String words) {
    if (classes.size() == MOST_CLASSES)
      throw new IllegalStateException("more than 64 classes of words");
    long bit = 1L << classes.size();
    if (classes.put(name, bit) != null)
      throw new IllegalStateException(name + " is there twice");
    for (String word : words.strip().split(" +"))
      add(word, bit);
  }

  private void add(String word, long bit) {
    boolean open = word.endsWith("*");
    String letters = open ? word.substring(0, word.length() - 1) : word;
    var node = root;
    for (char c : letters.toCharArray()) {
      var next = node.next[c - 'a'];
      if (next == null)
        node.next[c - 'a'] = next = new Node();
      node = next;
    }
    if (open)
      node.beginning |= bit;
    else
      node.exactly |= bit;
  }

  long bit(String name) {
    Long bit = classes.get(name);
    if (bit == null)
      throw new IllegalStateException("no class of words " + name);
    return bit;
  }

  /** The classes of a word; 0 for most. */
  long meaning(char[] letters, int from, int to) {
    long found = exact(letters, from, to);
    return found != 0 ? found : disguised(letters, from, to);
  }

  private long exact(char[] letters, int from, int to) {
    Node node = root;
    long found = 0;
    for (int i = from; i < to; i++) {
      node = node.next[letters[i] - 'a'];
      if (node == null)
        return found;
      found |= node.beginning;
    }
    return found | node.exactly;
  }

  // rn for m and vv for w
  private long disguised(char[] letters, int from, int to) {
    for (int i = from; i + 1 < to; i++)
      if (letters[i] == 'r' && letters[i + 1] == 'n' || letters[i] == 'v' && letters[i + 1] == 'v') {
        var plain = new String(letters, from, to - from).replace("rn", "m").replace("vv", "w").toCharArray();
        return exact(plain, 0, plain.length);
      }
    return 0;
  }
}
