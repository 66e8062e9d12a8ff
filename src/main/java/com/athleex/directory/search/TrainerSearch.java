package com.athleex.directory.search;

import java.util.List;
import org.springframework.stereotype.Service;

/** Finds trainers. */
@Service
public class TrainerSearch {

  /** With fewer hits than this, an answer says how to find more. */
  private static final int FEW = 3;

  private final TrainerIndex index;
  private final Relaxations relaxations;

  TrainerSearch(TrainerIndex index) {
    this.index = index;
    this.relaxations = new Relaxations(index);
  }

  /**
   * @param relaxations
   *          ways to find more; empty unless the hits are few
   */
  public record Answer(SearchResult result, List<Relaxation> relaxations) {}

  /**
   * @throws com.athleex.directory.web.ProblemException
   *           with status 503 if the index can't be read
   */
  public Answer search(SearchQuery query) {
    var result = index.search(query);
    boolean few = result.total() < FEW && query.after() == null;
    return new Answer(result, few ? relaxations.of(query, result.total()) : List.of());
  }
}
