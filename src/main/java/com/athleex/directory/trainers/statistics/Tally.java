package com.athleex.directory.trainers.statistics;

import com.athleex.directory.trainers.statistics.Sight.Counts;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/**
 * What was counted and is not in the database yet: the last seconds. Bounded,
 * so that no flood of searches fills the memory; what is more is not counted.
 */
@Component
class Tally {

  /** About 10 MB, and what a database takes in a few seconds. */
  static final int MOST_SIGHTS = 50_000;

  private final ConcurrentHashMap<Sight, Counts> counts = new ConcurrentHashMap<>();
  private final LongAdder dropped = new LongAdder();

  void count(Sight sight, Counts once) {
    if (counts.mappingCount() >= MOST_SIGHTS && !counts.containsKey(sight))
      dropped.increment();
    else
      counts.merge(sight, once, Counts::plus);
  }

  /** Takes everything out; each count is in exactly one of two such takings. */
  Map<Sight, Counts> take() {
    var taken = new HashMap<Sight, Counts>();
    for (var sight : counts.keySet()) {
      var count = counts.remove(sight);
      if (count != null)
        taken.put(sight, count);
    }
    return taken;
  }

  /** What could not be kept is kept the next time. */
  void giveBack(Map<Sight, Counts> taken) {
    taken.forEach((sight, count) -> counts.merge(sight, count, Counts::plus));
  }

  /** How many were not counted since this was asked last. */
  long dropped() {
    return dropped.sumThenReset();
  }
}
