package com.athleex.directory.search.http;

import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places.Fit;
import com.athleex.directory.search.Facet;
import com.athleex.directory.search.ReaderSearch;
import com.athleex.directory.search.ScopeOfPractice;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.After;
import com.athleex.directory.search.SearchResult;
import com.athleex.directory.search.TrainerSearch;
import com.athleex.directory.search.http.Understanding.Understood;
import com.athleex.directory.search.understanding.Meaning;
import com.athleex.directory.search.understanding.Piece;
import com.athleex.directory.specialties.Specialty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page's search: told as records, not as JSON. */
record PageSearch(SearchRequest request, Understood understood, List<Specialty> sought, Labels labels,
    TrainerSearch search, Page page) implements ReaderSearch {

  @Override
  public SearchQuery query() {
    return understood.query();
  }

  @Override
  public @Nullable Place place() {
    return understood.place();
  }

  @Override
  public ScopeOfPractice scope() {
    return ScopeOfPractice.of(request.intent(), sought);
  }

  @Override
  public Found find(String address) {
    var query = page.goOn(understood.query(), request);
    var answer = search.search(query);
    var told = new Interpretations(understood, request, labels, address);
    var after = query.after();
    return new Found(answer.result(), after == null ? 0 : after.depth(), counts(answer.result()), taken(told),
        others(told),
        answer.relaxations().stream().filter(scope()::keeps).map(change -> new WayOn(change,
            Interpretations.relaxed(change, understood, request, address).build().toUriString())).toList(),
        next(query, answer.next()));
  }

  @Override
  public List<Long> counts(List<SearchQuery> changed) {
    return search.counts(changed);
  }

  @Override
  public String anywhere(String address) {
    return new Interpretations(understood, request, labels, address).anywhere();
  }

  private @Nullable String next(SearchQuery query, @Nullable After next) {
    return next == null || next.depth() >= Page.DEEPEST ? null : page.next(query, request, next);
  }

  private Map<Facet, List<Choice>> counts(SearchResult result) {
    var scope = scope();
    var counts = new EnumMap<Facet, List<Choice>>(Facet.class);
    result.facets().forEach((facet, values) -> counts.put(facet, values.stream()
        .filter(value -> facet != Facet.PROFESSION || scope.offers(value.value()))
        .map(value -> new Choice(value.value(), labels.of(facet, value), value.count())).toList()));
    return counts;
  }

  private List<Taken> taken(Interpretations told) {
    return understood.text().read().pieces().stream().map(piece -> taken(piece, told)).toList();
  }

  private static Taken taken(Piece piece, Interpretations told) {
    var meaning = piece.meaning();
    boolean exact = !(meaning instanceof Meaning.Near near) || near.fit() == Fit.EXACT;
    return new Taken(meaning.parameter().written(), told.text(piece), told.label(meaning), exact,
        told.undo(piece), told.without(piece));
  }

  /**
   * What else the text may mean, then the other places of a name that it was
   * taken for.
   */
  private List<Reading> others(Interpretations told) {
    var others = new ArrayList<Reading>();
    for (var piece : understood.text().read().possible())
      others.add(new Reading(told.text(piece), told.label(piece.meaning()), told.take(piece)));
    for (var piece : understood.text().read().pieces())
      if (piece.meaning() instanceof Meaning.Near near)
        for (var place : near.alternatives())
          others.add(
              new Reading(told.text(piece), Interpretations.label(place), told.taking(piece, place)));
    return others;
  }
}
