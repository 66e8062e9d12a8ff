package com.athleex.directory.places.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/** Folded names in order, each with the places that bear it. */
final class NameIndex {

  /** No name that people type has more. */
  private static final int MOST_WORDS = 7;

  private final String[] keys;
  /** Bit n is set where a word begins at the n-th character. */
  private final long[] wordStarts;
  private final int[] firstBearer;
  private final int[] bearers;
  private final NearSpellings nearSpellings;

  NameIndex(PlaceTable places) {
    List<Entry> entries = entries(places);
    int distinct = 0;
    for (int i = 0; i < entries.size(); i++)
      if (i == 0 || !entries.get(i).key.equals(entries.get(i - 1).key))
        distinct++;
    keys = new String[distinct];
    wordStarts = new long[distinct];
    firstBearer = new int[distinct + 1];
    bearers = new int[entries.size()];
    int at = -1;
    for (int i = 0; i < bearers.length; i++) {
      Entry entry = entries.get(i);
      if (at < 0 || !entry.key.equals(keys[at])) {
        keys[++at] = entry.key;
        firstBearer[at] = i;
      }
      wordStarts[at] |= entry.wordStarts;
      bearers[i] = entry.place;
    }
    firstBearer[distinct] = bearers.length;
    nearSpellings = new NearSpellings(keys);
  }

  /** Places with exactly this name. */
  void named(String key, IntConsumer place) {
    int at = Arrays.binarySearch(keys, key);
    if (at >= 0)
      visit(at, place);
  }

  /**
   * How many words from one on are the longest name that begins there; 0 if none
   * is.
   */
  int wordsOfLongest(String[] words, int from) {
    int longest = 0;
    String key = "";
    for (int at = from; at < words.length && at < from + MOST_WORDS && !words[at].isEmpty(); at++) {
      key = key.isEmpty() ? words[at] : key + words[at];
      int found = Arrays.binarySearch(keys, key);
      if (found >= 0)
        longest = at - from + 1;
      int next = found >= 0 ? found + 1 : -found - 1;
      if (next == keys.length || !keys[next].startsWith(key))
        break;
    }
    return longest;
  }

  /** Places whose name begins with the key. */
  void beginningWith(String key, IntConsumer place) {
    int end = end(key);
    for (int i = begin(key); i < end; i++)
      visit(i, place);
  }

  /** Places whose name is the key and further words. */
  void beginningWithWords(String key, IntConsumer place) {
    if (key.length() >= Long.SIZE)
      return;
    int end = end(key);
    for (int i = begin(key); i < end; i++)
      if ((wordStarts[i] >>> key.length() & 1) != 0)
        visit(i, place);
  }

  /**
   * Places with a name at most {@code edits} away from the key, each with the
   * distance.
   */
  void speltLike(String key, int edits, NearSpellings.Found place) {
    nearSpellings.search(key, edits,
        (at, distance) -> visit(at, bearer -> place.accept(bearer, distance)));
  }

  /**
   * Places with a name that begins at most {@code edits} away from the key, each
   * with the distance.
   */
  void beginningLike(String key, int edits, NearSpellings.Found place) {
    nearSpellings.searchBeginnings(key, edits,
        (at, distance) -> visit(at, bearer -> place.accept(bearer, distance)));
  }

  /** As much of the key's beginning as any name begins with. */
  String longestBeginning(String key) {
    int at = begin(key);
    int before = at == 0 ? 0 : NearSpellings.common(keys[at - 1], key);
    int after = at == keys.length ? 0 : NearSpellings.common(keys[at], key);
    return key.substring(0, Math.max(before, after));
  }

  private void visit(int at, IntConsumer place) {
    for (int i = firstBearer[at]; i < firstBearer[at + 1]; i++)
      place.accept(bearers[i]);
  }

  private int begin(String prefix) {
    int at = Arrays.binarySearch(keys, prefix);
    return at < 0 ? -at - 1 : at;
  }

  private int end(String prefix) {
    return begin(prefix + Character.MAX_VALUE);
  }

  private static List<Entry> entries(PlaceTable places) {
    List<Entry> entries = new ArrayList<>(places.size() * 5 / 4);
    for (int place = 0; place < places.size(); place++)
      for (String name : places.names(place)) {
        add(entries, name, place);
        String typed = Folding.withDigraphs(name);
        if (!typed.equals(name))
          add(entries, typed, place);
      }
    entries.sort(Comparator.comparing(Entry::key));
    return entries;
  }

  private static void add(List<Entry> entries, String name, int place) {
    var key = new StringBuilder();
    long starts = 0;
    for (String word : Folding.words(name)) {
      if (key.length() < Long.SIZE)
        starts |= 1L << key.length();
      key.append(word);
    }
    if (!key.isEmpty())
      entries.add(new Entry(key.toString(), starts, place));
  }

  private record Entry(String key, long wordStarts, int place) {}
}
