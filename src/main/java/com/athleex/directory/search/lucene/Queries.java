package com.athleex.directory.search.lucene;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.search.Facet;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Box;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.ListingFields.Flags;
import com.athleex.directory.search.index.PackedRating;
import com.athleex.directory.search.index.RankingSignals;
import java.util.Collection;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

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

  private final TextQueries texts;

  Queries(TextQueries texts) {
    this.texts = texts;
  }

  /**
   * All that narrows the search, but for the choices in facets that are counted
   * and the highest price: those are checked hit by hit.
   */
  Query candidates(SearchQuery search) {
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
    if (search.text() != null)
      query.add(texts.of(search.text()), Occur.MUST);
    var built = query.build();
    return built.clauses().isEmpty() ? new MatchAllDocsQuery() : built;
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

  private static @org.jspecify.annotations.Nullable Query where(SearchQuery search) {
    return switch (search.mode()) {
      case IN_PERSON -> places(search);
      case ONLINE -> flag(Flags.ONLINE);
      case ANY -> isPlaced(search) ? either(places(search), flag(Flags.ONLINE)) : null;
    };
  }

  static boolean isPlaced(SearchQuery search) {
    return search.box() != null || search.centre() != null && search.radiusKm() != null;
  }

  private static Query places(SearchQuery search) {
    if (search.box() != null)
      return box(ListingFields.VENUE, search.box());
    if (search.centre() == null || search.radiusKm() == null)
      return flag(Flags.IN_PERSON);
    var any = new BooleanQuery.Builder();
    any.add(around(ListingFields.VENUE, search.centre(), search.radiusKm()), Occur.SHOULD);
    for (int km : ListingFields.REACH_CLASSES_KM)
      if (km > search.radiusKm() || km == ListingFields.REACH_CLASSES_KM.getLast())
        any.add(around(ListingFields.base(km), search.centre(), km), Occur.SHOULD);
    return any.build();
  }

  private static Query around(String field, GeoPoint centre, double km) {
    var box = Rectangle.fromPointDistance(centre.latitude(), centre.longitude(),
        km * 1000 * 1.001 + MARGIN_METRES);
    return LatLonPoint.newBoxQuery(field, box.minLat, box.maxLat, box.minLon, box.maxLon);
  }

  private static Query box(String field, Box box) {
    double margin = 1e-4;
    double west = Math.max(-180, box.west() - margin);
    double east = Math.min(180, box.east() + margin);
    if (box.west() > box.east() && west <= east)
      return new MatchAllDocsQuery();
    return LatLonPoint.newBoxQuery(field, Math.max(-90, box.south() - margin),
        Math.min(90, box.north() + margin), west,
        east);
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  static Query nothing() {
    return new MatchNoDocsQuery();
  }
}
