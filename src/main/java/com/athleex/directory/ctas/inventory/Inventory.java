package com.athleex.directory.ctas.inventory;

import com.athleex.directory.places.Place;
import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Filters;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.TrainerIndex;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.web.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts who could be offered: near, then step by step further away, then live
 * online. It asks the index five times at most.
 */
@Component
public class Inventory {

  private static final int NEAR_KM = 25;
  private static final int[] RADII_KM = {NEAR_KM, 50, 100, 200};

  private final TrainerIndex index;
  private final Clock clock;

  public Inventory(TrainerIndex index, Clock clock) {
    this.index = index;
    this.clock = clock;
  }

  /**
   * @param specialties
   *          slugs, any of them; empty asks for none
   * @param professions
   *          any of them; empty: all
   * @param place
   *          null: anywhere
   */
  public Supply around(Set<String> specialties, Set<Profession> professions, @Nullable Place place) {
    var query = new SearchQuery(place == null ? null : place.point(), null, null,
        place == null ? Mode.ANY : Mode.IN_PERSON, null,
        new Filters(specialties, Set.of(), Set.of(), professions, Set.of(), false, null, null, false),
        "EUR", Sort.DISTANCE, Set.of(), false, 0, null, LocalDate.now(clock));
    try {
      return place == null ? anywhere(query) : near(query);
    } catch (ProblemException e) {
      if (e.type() != SearchProblem.SEARCH_UNAVAILABLE)
        throw e;
      return new Supply.NotKnown();
    }
  }

  private Supply anywhere(SearchQuery query) {
    long total = index.count(query);
    return total == 0 ? new Supply.Nobody() : new Supply.Reach(null, Mode.ANY, total, false);
  }

  private Supply near(SearchQuery query) {
    for (int km : RADII_KM) {
      long total = index.count(query.withRadius(km));
      if (total > 0)
        return new Supply.Reach(km, Mode.IN_PERSON, total, km > NEAR_KM);
    }
    long online = index.count(query.withMode(Mode.ONLINE));
    return online == 0 ? new Supply.Nobody() : new Supply.Reach(null, Mode.ONLINE, online, true);
  }
}
