package com.athleex.directory.search.lucene;

import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Filters;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.columns.SegmentColumns;
import com.athleex.directory.search.words.SoughtWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Counts the hits of several searches: without a look at each where the index
 * knows a number, and otherwise with one look at whoever is in a place for all
 * searches there.
 */
final class Counting {

  private final Look look;
  private final Queries queries;
  private final SegmentColumns columns;
  private final Reading reading;
  private final Map<SearchQuery, Around> places = new LinkedHashMap<>();

  /** What a search needs besides the index. */
  interface Reading {

    @Nullable
    SoughtWords sought(SearchQuery query);

    /** The number of hits of one search by itself. */
    long total(SearchQuery query, Look look) throws IOException;
  }

  Counting(Look look, Queries queries, SegmentColumns columns, Reading reading) {
    this.look = look;
    this.queries = queries;
    this.columns = columns;
    this.reading = reading;
  }

  List<Long> of(List<SearchQuery> searches) throws IOException {
    var counts = new ArrayList<LongSupplier>(searches.size());
    for (var search : searches)
      counts.add(count(search.countOnly()));
    for (var around : places.values())
      around.look();
    return counts.stream().map(LongSupplier::getAsLong).toList();
  }

  private LongSupplier count(SearchQuery search) throws IOException {
    if (search.filters().priceMax() != null) {
      long total = reading.total(search, look);
      return () -> total;
    }
    if (search.mode() == Mode.ONLINE || !Queries.isPlaced(search)) {
      long known = known(search);
      return () -> known;
    }
    var near = near(search, List.of());
    if (search.mode() == Mode.IN_PERSON)
      return near;
    // who is near and online as well would count twice
    var twice = near(search, List.of(new Condition.Online()));
    long online = known(search.withMode(Mode.ONLINE));
    return () -> online + near.getAsLong() - twice.getAsLong();
  }

  private long known(SearchQuery search) throws IOException {
    return Condition.beyondIndex(search).isEmpty()
        ? look.count(queries.candidates(search, reading.sought(search), look.searcher()))
        : reading.total(search, look);
  }

  private LongSupplier near(SearchQuery search, List<Condition> more) {
    var inPerson = search.withMode(Mode.IN_PERSON);
    var conditions = new ArrayList<>(Condition.of(search));
    conditions.addAll(more);
    return places.computeIfAbsent(inPerson.withFilters(Filters.NONE), Around::new).add(inPerson, conditions);
  }

  /** All searches around one place, for the same words if any. */
  private final class Around {

    private final SearchQuery place;
    private final List<SearchQuery> searches = new ArrayList<>();
    private final NearCounts counts;

    Around(SearchQuery place) {
      this.place = place;
      this.counts = new NearCounts(place, columns);
    }

    LongSupplier add(SearchQuery search, List<Condition> conditions) {
      searches.add(search);
      int number = counts.add(conditions);
      return () -> counts.count(number);
    }

    void look() throws IOException {
      var near = place.text() == null ? queries.nearAlone(searches, look.index()) : null;
      if (near == null)
        look.over(candidates(), counts);
      else
        look.over(near, counts);
    }

    private Query candidates() throws IOException {
      var sought = reading.sought(place);
      if (sought != null)
        return queries.candidates(place, sought, look.searcher());
      var any = new BooleanQuery.Builder();
      for (var search : searches)
        any.add(queries.candidates(search, null, look.searcher()), Occur.SHOULD);
      return any.build();
    }
  }
}
