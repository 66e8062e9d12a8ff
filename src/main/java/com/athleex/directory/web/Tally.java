package com.athleex.directory.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What was counted and is not in the database yet: the last seconds. Bounded,
 * so that no flood fills the memory; what is more is not counted.
 *
 * @param <K>
 *          what is counted apart; the database is told in this order
 */
public final class Tally<K extends Comparable<? super K>, V> {

  private static final Logger LOG = LoggerFactory.getLogger(Tally.class);
  private static final int AT_ONCE = 500;

  private final ConcurrentHashMap<K, V> counts = new ConcurrentHashMap<>();
  private final LongAdder dropped = new LongAdder();
  private final int most;
  private final BinaryOperator<V> plus;

  /**
   * @param most
   *          how many are held apart
   */
  public Tally(int most, BinaryOperator<V> plus) {
    this.most = most;
    this.plus = plus;
  }

  /** @return whether there was room for it */
  public boolean count(K what, V once) {
    if (counts.mappingCount() >= most && !counts.containsKey(what)) {
      dropped.increment();
      return false;
    }
    counts.merge(what, once, plus);
    return true;
  }

  /** Takes everything out; each count is in exactly one of two such takings. */
  public Map<K, V> take() {
    var taken = new HashMap<K, V>();
    for (var what : counts.keySet()) {
      var count = counts.remove(what);
      if (count != null)
        taken.put(what, count);
    }
    return taken;
  }

  /**
   * Brings everything into the database, some hundreds at once. What it does not
   * take is kept until the next time.
   *
   * @param table
   *          adds all that it is given, or none of it
   */
  public synchronized void flush(Consumer<Map<K, V>> table) {
    var taken = new ArrayList<>(take().entrySet());
    // one order everywhere: two processes do not wait for each other in a circle
    taken.sort(Map.Entry.comparingByKey());
    boolean failed = false;
    for (int from = 0; from < taken.size(); from += AT_ONCE) {
      var some = new LinkedHashMap<K, V>();
      taken.subList(from, Math.min(taken.size(), from + AT_ONCE))
          .forEach(entry -> some.put(entry.getKey(), entry.getValue()));
      failed = failed || !added(some, table);
      if (failed)
        some.forEach((what, count) -> counts.merge(what, count, plus));
    }
  }

  private boolean added(Map<K, V> some, Consumer<Map<K, V>> table) {
    try {
      table.accept(some);
      return true;
    } catch (DataAccessException | TransactionException e) {
      // the next round has them again; the message could hold what was counted
      LOG.debug("Counts could not be kept: {}", e.getClass().getSimpleName());
      return false;
    }
  }

  /** How many were not counted since this was asked last. */
  public long dropped() {
    return dropped.sumThenReset();
  }
}
