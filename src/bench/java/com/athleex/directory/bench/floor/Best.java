package com.athleex.directory.bench.floor;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of many, by rank and then by number. */
final class Best {

  private static final Comparator<Entry> ORDER = Comparator.comparingDouble(Entry::rank)
      .thenComparingInt(Entry::doc);

  private final int size;
  private final PriorityQueue<Entry> worstFirst = new PriorityQueue<>(ORDER.reversed());

  Best(int size) {
    this.size = size;
  }

  record Entry(int doc, Reach reach, double rank) {}

  void offer(int doc, Reach reach, double rank) {
    Entry worst = worstFirst.peek();
    if (worst != null && worstFirst.size() == size && worst.rank <= rank)
      return;
    worstFirst.add(new Entry(doc, reach, rank));
    if (worstFirst.size() > size)
      worstFirst.remove();
  }

  List<Entry> inOrder() {
    return worstFirst.stream().sorted(ORDER).toList();
  }
}
