package com.athleex.directory.bench.floor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Searches the floor's index. */
final class FloorSearch {

  private static final int PAGE = 20;
  private static final int POINTS = 500;
  private static final double METRES = 1000;
  private static final int FEW = 16;

  private final IndexSearcher searcher;
  private final QueryBuilder words = new QueryBuilder(FloorIndex.ANALYZER);

  FloorSearch(Path folder) throws IOException {
    searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(folder)));
  }

  int size() {
    return searcher.getIndexReader().numDocs();
  }

  Answer answer(Request request) throws IOException {
    FacetCounts facets = request.faceted() ? new FacetCounts(request.specialty()) : null;
    var best = new Best(request.box() == null ? PAGE : POINTS);
    var gathered = new Gathered(request, best, facets);
    searcher.search(query(request, facets == null), gathered);
    return new Answer(searcher.getIndexReader(), request, best.inOrder(), gathered.total(), facets);
  }

  private Query query(Request request, boolean withSpecialty) throws IOException {
    var all = new BooleanQuery.Builder();
    if (request.text() != null)
      all.add(text(request), Occur.MUST);
    if (request.near() != null && !fewHaveTheSpecialty(request))
      all.add(around(request.near(), request.radiusKm()), Occur.FILTER);
    if (request.box() != null) {
      double[] box = request.box();
      all.add(LatLonPoint.newBoxQuery("at", box[1], box[3], box[0], box[2]), Occur.FILTER);
    }
    if (withSpecialty)
      addTerm(all, "specialties", request.specialty());
    addTerm(all, "languages", request.language());
    addTerm(all, "verified", request.verified() ? "true" : null);
    var query = all.build();
    return query.clauses().isEmpty() ? new MatchAllDocsQuery() : query;
  }

  // then to look at all of them is cheaper than to gather a wide circle
  private boolean fewHaveTheSpecialty(Request request) throws IOException {
    return request.specialty() != null && !request.faceted() && searcher.getIndexReader()
        .docFreq(new Term("specialties", request.specialty())) < size() / FEW;
  }

  private static void addTerm(BooleanQuery.Builder all, String field, @Nullable String value) {
    if (value != null)
      all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
  }

  // boxes are cheaper than circles, and every match is looked at anyway; where
  // few have the terms, all of
  // them are
  private static Query around(double[] near, double radiusKm) {
    var box = Rectangle.fromPointDistance(near[0], near[1], radiusKm * METRES);
    var either = new BooleanQuery.Builder()
        .add(LatLonPoint.newBoxQuery("at", box.minLat, box.maxLat, box.minLon, box.maxLon), Occur.SHOULD)
        .add(DoubleRange.newContainsQuery("reach", near, near), Occur.SHOULD).build();
    return either;
  }

  // each word in the stems of the language where it fits best; one may miss where
  // there are more than two
  private Query text(Request request) {
    var all = new BooleanQuery.Builder();
    int asked = 0;
    for (String word : request.words()) {
      var english = words.createBooleanQuery("en", word, Occur.MUST);
      var italian = words.createBooleanQuery("it", word, Occur.MUST);
      if (english != null && italian != null) {
        all.add(new DisjunctionMaxQuery(List.of(english, italian), 0), Occur.SHOULD);
        asked++;
      }
    }
    return all.setMinimumNumberShouldMatch(asked <= 2 ? asked : asked - 1).build();
  }
}
