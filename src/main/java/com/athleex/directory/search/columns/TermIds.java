package com.athleex.directory.search.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A number for each value of a facet, the same in all segments, so that counts
 * of segments add up without a look at the values. A value keeps its number as
 * long as the process runs.
 */
public final class TermIds {

  private final Map<String, Integer> ids = new ConcurrentHashMap<>();
  private volatile List<String> terms = List.of();

  /** How many numbers were given; all are below. */
  public int size() {
    return terms.size();
  }

  /** One of 32 bits: who has none of a value's bits does not have the value. */
  static int bit(int id) {
    return 1 << id; // of which Java takes the last five bits
  }

  public String term(int id) {
    return terms.get(id);
  }

  /** All terms, by their numbers. */
  public List<String> terms() {
    return terms;
  }

  /** Which numbers are those of some terms. */
  public boolean[] among(Set<String> some) {
    var all = terms;
    var among = new boolean[all.size()];
    for (int id = 0; id < among.length; id++)
      among[id] = some.contains(all.get(id));
    return among;
  }

  synchronized int[] of(List<String> segmentTerms) {
    var known = new ArrayList<>(terms);
    int[] numbers = new int[segmentTerms.size()];
    for (int i = 0; i < numbers.length; i++)
      numbers[i] = ids.computeIfAbsent(segmentTerms.get(i), term -> {
        known.add(term);
        return known.size() - 1;
      });
    terms = List.copyOf(known);
    return numbers;
  }
}
