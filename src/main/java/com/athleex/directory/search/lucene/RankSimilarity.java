package com.athleex.directory.search.lucene;

import com.athleex.directory.search.index.NameStarts;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Scores by the rank that {@link NameStarts} keep where frequencies stand
 * otherwise.
 */
final class RankSimilarity extends Similarity {

  @Override
  public long computeNorm(FieldInvertState state) {
    return 1;
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
    return new SimScorer() {
      @Override
      public float score(float rank, long norm) {
        return boost * rank;
      }
    };
  }
}
