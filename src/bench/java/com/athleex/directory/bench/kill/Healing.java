package com.athleex.directory.bench.kill;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * How long the index took to show what the database has.
 *
 * @param drift
 *          what was wrong five seconds after the application was ready
 * @param after
 *          until nothing was wrong any more; a minute if that took longer
 */
record Healing(List<String> drift, Duration after) {

  static final Duration MOST = Duration.ofSeconds(5);
  static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(20);

  /**
   * @param since
   *          {@link System#nanoTime} at which the application was ready
   */
  static Healing await(Index index, Map<String, Said> expected, long since)
      throws IOException, InterruptedException {
    var drift = List.<String>of();
    while (true) {
      var found = index.found();
      long now = System.nanoTime() - since;
      var wrong = differences(expected, found);
      if (now > MOST.toNanos() && drift.isEmpty())
        drift = wrong;
      if (wrong.isEmpty() || now > PATIENCE.toNanos())
        return new Healing(drift, Duration.ofNanos(Math.min(now, PATIENCE.toNanos())));
      Thread.sleep(PAUSE);
    }
  }

  private static List<String> differences(Map<String, Said> expected, Map<String, Said> found) {
    var handles = new TreeSet<>(expected.keySet());
    handles.addAll(found.keySet());
    var differences = new ArrayList<String>();
    for (var handle : handles)
      if (!Objects.equals(expected.get(handle), found.get(handle)))
        differences.add(handle + ": " + expected.get(handle) + " kept, " + found.get(handle) + " found");
    return differences;
  }
}
