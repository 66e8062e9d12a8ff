package com.athleex.directory.search;

import com.athleex.directory.search.SearchQuery.After;
import com.athleex.directory.search.SearchQuery.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds trainers. */
@Service
public class TrainerSearch {

  /** With fewer hits than this, an answer says how to find more. */
  private static final int FEW = 3;

  private final TrainerIndex index;
  private final OrganisationCap cap;
  private final Density density;
  private final Relaxations relaxations;

  TrainerSearch(TrainerIndex index, Density density) {
    this.index = index;
    this.cap = new OrganisationCap(index);
    this.density = density;
    this.relaxations = new Relaxations(index);
  }

  /**
   * @param relaxations
   *          ways to find more; empty unless the hits are few
   * @param next
   *          where the page ends, or null after the last
   */
  public record Answer(SearchResult result, List<Relaxation> relaxations, @Nullable After next) {}

  /**
   * @throws com.athleex.directory.web.ProblemException
   *           with status 503 if the index can't be read
   */
  public Answer search(SearchQuery query) {
    var page = cap.page(ranked(query));
    long total = page.result().total();
    boolean few = total < FEW && query.after() == null;
    return new Answer(page.result(), few ? relaxations.of(query, total) : List.of(), page.next());
  }

  /**
   * The hits alone: nothing is counted beside them.
   *
   * @throws com.athleex.directory.web.ProblemException
   *           with status 503 if the index can't be read
   */
  public SearchResult onMap(SearchQuery query) {
    return index.search(ranked(query).upTo(query.limit(), false));
  }

  /**
   * How many trainers each query finds.
   *
   * @throws com.athleex.directory.web.ProblemException
   *           with status 503 if the index can't be read
   */
  public List<Long> counts(List<SearchQuery> queries) {
    return index.counts(queries);
  }

  private SearchQuery ranked(SearchQuery query) {
    var centre = query.centre();
    return centre != null && query.sort() == Sort.RELEVANCE
        ? query.halvingAt(density.halfNearKm(centre))
        : query;
  }
}
