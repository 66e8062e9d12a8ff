package com.athleex.directory.ctas.inventory;

import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchResult;
import com.athleex.directory.search.TrainerIndex;
import com.athleex.directory.search.index.Card;
import com.athleex.directory.web.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An index in which so many are near, and so many online. */
public final class CountedIndex implements TrainerIndex {

  public final List<SearchQuery> asked = new ArrayList<>();
  private final int nearestKm;
  private final long inPerson;
  private final long online;
  private boolean broken;

  /**
   * @param nearestKm
   *          how far away those are who meet in person
   */
  public CountedIndex(int nearestKm, long inPerson, long online) {
    this.nearestKm = nearestKm;
    this.inPerson = inPerson;
    this.online = online;
  }

  public CountedIndex broken() {
    broken = true;
    return this;
  }

  @Override
  public SearchResult search(SearchQuery query) {
    asked.add(query);
    if (broken)
      throw new ProblemException(SearchProblem.SEARCH_UNAVAILABLE);
    long total = switch (query.mode()) {
      case ONLINE -> online;
      case IN_PERSON -> isWithin(query.radiusKm()) ? inPerson : 0;
      case ANY -> inPerson + online;
    };
    return new SearchResult(total, List.of(), Map.of());
  }

  private boolean isWithin(@Nullable Double km) {
    return km == null || km >= nearestKm;
  }

  public boolean askedFor(Mode mode) {
    return asked.stream().anyMatch(query -> query.mode() == mode);
  }

  @Override
  public void each(BiConsumer<Card, LocalDate> visitor) {}
}
