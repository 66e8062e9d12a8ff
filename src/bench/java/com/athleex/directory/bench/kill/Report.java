package com.athleex.directory.bench.kill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tells each round, and all of them. */
final class Report {

  private final List<Round> rounds = new ArrayList<>();

  void add(Round round) {
    rounds.add(round);
    System.out.println("round " + rounds.size() + ": " + round);
  }

  /** Whether nothing was wrong. */
  boolean end() {
    System.out.printf("%d rounds, %d writes acknowledged, %d lost, %d drift, %d late; healed after %s%n",
        rounds.size(),
        rounds.stream().mapToLong(Round::acknowledged).sum(),
        rounds.stream().mapToInt(round -> round.lost().size()).sum(),
        rounds.stream().mapToInt(round -> round.drift().size()).sum(),
        rounds.stream().filter(Round::isLate).count(),
        percentiles(rounds.stream().map(Round::healedAfter).toList()));
    return rounds.stream().allMatch(Round::isGood);
  }

  static String percentiles(List<Duration> times) {
    var sorted = times.stream().sorted().toList();
    return "p50 %.3f s, p99 %.3f s, at most %.3f s".formatted(at(sorted, 0.5), at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(List<Duration> sorted, double part) {
    int position = Math.clamp((int) Math.ceil(part * sorted.size()) - 1, 0, sorted.size() - 1);
    return sorted.get(position).toNanos() / 1e9;
  }
}
