package com.athleex.directory.search.golden;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How good an answer is.
 *
 * @param grades
 *          of its first hits, best first as the search thinks
 * @param ideal
 *          the best grades that the corpus has, in order
 * @param total
 *          hits
 */
record Judged(GoldenQuery query, List<Integer> grades, List<Integer> ideal, long total) {

  private static final int DEPTH = 10;

  /**
   * Normalised discounted cumulative gain of the first ten (Järvelin and
   * Kekäläinen 2002, with gains of {@code 2^grade - 1}): 0 to 1.
   */
  double ndcg() {
    double best = dcg(ideal);
    return best == 0 ? 0 : dcg(grades) / best;
  }

  /** One by the rank of the first hit that is any good: grade 2 or 3. */
  double reciprocalRank() {
    return IntStream.range(0, grades.size()).filter(i -> grades.get(i) >= 2).mapToDouble(i -> 1.0 / (i + 1))
        .findFirst().orElse(0);
  }

  private static double dcg(List<Integer> grades) {
    return IntStream.range(0, Math.min(DEPTH, grades.size()))
        .mapToDouble(i -> ((1 << grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2)).sum();
  }
}
