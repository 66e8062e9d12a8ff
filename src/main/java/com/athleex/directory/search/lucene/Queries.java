package com.athleex.directory.search.lucene;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.search.Facet;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Box;
import com.athleex.directory.search.columns.NearQuery;
import com.athleex.directory.search.columns.SegmentColumns;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.ListingFields.Flags;
import com.athleex.directory.search.index.PackedRating;
import com.athleex.directory.search.index.RankingSignals;
import com.athleex.directory.search.words.SoughtWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Turns a search into the Lucene query that finds its candidates. Where a place
 * is involved the query is a little too wide (boxes around circles):
 * {@link Whereabouts} decides.
 */
final class Queries {

  /**
   * Boxes are this much larger than their circles, so that steps of packed points
   * lose nobody.
   */
  private static final double MARGIN_METRES = 20;

  private final SegmentColumns columns;
  private final Spellings spellings = new Spellings();

  Queries(SegmentColumns columns) {
    this.columns = columns;
  }

  /**
   * All that narrows the search, but for the choices in facets that are counted
   * and the highest price: those are checked hit by hit.
   *
   * @param words
   *          of the search's text; null where it has none
   * @param searcher
   *          of the index as it is now
   */
  Query candidates(SearchQuery search, @Nullable SoughtWords words, IndexSearcher searcher)
      throws IOException {
    var query = new BooleanQuery.Builder();
    var where = where(search);
    if (where != null)
      query.add(where, Occur.FILTER);
    for (var facet : Facet.values()) {
      var chosen = facet.chosen(search.filters());
      if (!chosen.isEmpty() && !search.facets().contains(facet))
        query.add(choice(facet, chosen), Occur.FILTER);
    }
    var filters = search.filters();
    if (filters.acceptingClients())
      query.add(flag(Flags.ACCEPTING), Occur.FILTER);
    if (filters.verified())
      query.add(IntPoint.newRangeQuery(ListingFields.VERIFIED_UNTIL,
          RankingSignals.day(search.today()), RankingSignals.NEVER), Occur.FILTER);
    if (filters.minRating() != null)
      query.add(
          LongPoint.newRangeQuery(ListingFields.RATING, PackedRating.lowest(filters.minRating()),
              Long.MAX_VALUE),
          Occur.FILTER);
    if (words != null)
      query.add(new TextQueries(spellings, searcher).of(words), Occur.MUST);
    var built = query.build();
    return built.clauses().isEmpty() ? new MatchAllDocsQuery() : built;
  }

  /**
   * Who is near, or in a box, if to judge each of them is cheaper than to let the
   * index find who is as several searches want.
   *
   * @param searches
   *          around the same place, in person and without text
   * @return null if the index is cheaper
   */
  @Nullable
  NearQuery nearAlone(List<SearchQuery> searches, IndexReader index) throws IOException {
    var near = near(searches.getFirst());
    long others = 0;
    for (var search : searches)
      others += leastOf(search, index);
    return others >= index.maxDoc() || near.isCheaperThan(others, index) ? near : null;
  }

  /** How many documents the rarest choice of a search leaves; all without one. */
  private static long leastOf(SearchQuery search, IndexReader index) throws IOException {
    long least = index.maxDoc();
    for (var facet : Facet.values()) {
      var chosen = facet.chosen(search.filters());
      if (chosen.isEmpty() || search.facets().contains(facet) || facet == Facet.CREDENTIAL)
        continue;
      long having = 0;
      for (var value : chosen)
        having += index.docFreq(new Term(facet.field(), value));
      least = Math.min(least, having);
    }
    return least;
  }

  private static Query flag(String flag) {
    return new TermQuery(new Term(ListingFields.FLAGS, flag));
  }

  private static Query choice(Facet facet, Collection<String> chosen) {
    if (facet != Facet.CREDENTIAL)
      return new TermInSetQuery(facet.field(), chosen.stream().map(BytesRef::new).toList());
    var any = new BooleanQuery.Builder();
    chosen.forEach(slug -> any.add(new PrefixQuery(new Term(facet.field(), slug + "|")), Occur.SHOULD));
    return any.build();
  }

  private @Nullable Query where(SearchQuery search) {
    return switch (search.mode()) {
      case IN_PERSON -> places(search);
      case ONLINE -> flag(Flags.ONLINE);
      case ANY -> isPlaced(search) ? either(places(search), flag(Flags.ONLINE)) : null;
    };
  }

  static boolean isPlaced(SearchQuery search) {
    return search.box() != null || search.centre() != null && search.radiusKm() != null;
  }

  private Query places(SearchQuery search) {
    return isPlaced(search) ? near(search) : flag(Flags.IN_PERSON);
  }

  private NearQuery near(SearchQuery search) {
    if (search.box() != null)
      return new NearQuery(columns, List.of(box(search.box())));
    if (search.centre() == null || search.radiusKm() == null)
      throw new IllegalArgumentException("a search without a place");
    var boxes = new ArrayList<NearQuery.Box>();
    boxes.add(around(NearQuery.Box.VENUES, search.centre(), search.radiusKm()));
    for (int i = 0; i < ListingFields.REACH_CLASSES_KM.size(); i++)
      if (ListingFields.REACH_CLASSES_KM.get(i) > search.radiusKm())
        boxes.add(around(i, search.centre(), ListingFields.REACH_CLASSES_KM.get(i)));
    return new NearQuery(columns, boxes);
  }

  private static NearQuery.Box around(int reachClass, GeoPoint centre, double km) {
    var box = Rectangle.fromPointDistance(centre.latitude(), centre.longitude(),
        km * 1000 * 1.001 + MARGIN_METRES);
    return new NearQuery.Box(reachClass, box.minLat, box.maxLat, box.minLon, box.maxLon);
  }

  private static NearQuery.Box box(Box box) {
    double margin = 1e-4;
    double west = Math.max(-180, box.west() - margin);
    double east = Math.min(180, box.east() + margin);
    boolean around = box.west() > box.east() && west <= east;
    return new NearQuery.Box(NearQuery.Box.VENUES, Math.max(-90, box.south() - margin),
        Math.min(90, box.north() + margin), around ? -180 : west, around ? 180 : east);
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }
}
