package com.athleex.directory.search.http;

import com.athleex.directory.search.Facet;
import com.athleex.directory.search.Relaxation;
import com.athleex.directory.search.ScopeOfPractice;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.SearchResult;
import com.athleex.directory.search.TrainerSearch;
import com.athleex.directory.search.http.AnswerRepresentation.CountRepresentation;
import com.athleex.directory.search.http.AnswerRepresentation.Notice;
import com.athleex.directory.search.http.AnswerRepresentation.QueryRepresentation;
import com.athleex.directory.search.http.AnswerRepresentation.RelaxationRepresentation;
import com.athleex.directory.search.http.Understanding.Understood;
import com.athleex.directory.search.rates.ReferenceRates;
import com.athleex.directory.search.words.WordReader;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty;
import com.athleex.directory.specialties.Specialty.Flag;
import com.athleex.directory.web.Listing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** From a request to the answer that a reader gets, in their language. */
@Component
class Answers {

  private final Understanding understanding;
  private final TrainerSearch search;
  private final Page page;
  private final Specialties specialties;
  private final MessageSource messages;
  private final ReferenceRates rates;
  private final GatedSearches gates;
  private final WordReader words;

  Answers(Understanding understanding, TrainerSearch search, Page page, Specialties specialties,
      MessageSource messages, ReferenceRates rates, GatedSearches gates, WordReader words) {
    this.gates = gates;
    this.words = words;
    this.understanding = understanding;
    this.search = search;
    this.page = page;
    this.specialties = specialties;
    this.messages = messages;
    this.rates = rates;
  }

  /**
   * @param address
   *          of the request, query included: relaxations are told as changes of
   *          it
   * @param mostHits
   *          that a page of this kind may have
   */
  AnswerRepresentation to(SearchRequest request, String address, Locale language, int mostHits) {
    var understood = understanding.understand(request, language, mostHits);
    gates.refuseIfClosed(understood, request);
    var query = page.goOn(understood.query(), request);
    var answer = search.search(query);
    var labels = new Labels(specialties, messages, language, query.currency(), rates, query.today());
    return represent(understood, query, request, answer, labels, address);
  }

  /** The same hits for a map, which shows neither counts nor other ways. */
  FeatureCollection onMap(SearchRequest request, Locale language) {
    var understood = understanding.understand(request, language, Understanding.MOST_POINTS);
    gates.refuseIfClosed(understood, request);
    return FeatureCollection.of(search.onMap(page.goOn(understood.query(), request)));
  }

  private AnswerRepresentation represent(Understood understood, SearchQuery query, SearchRequest request,
      TrainerSearch.Answer answer, Labels labels, String address) {
    var result = answer.result();
    boolean scored = query.sort() == Sort.RELEVANCE;
    var sought = understood.sought(specialties);
    var scope = ScopeOfPractice.of(request.intent(), sought);
    var marked = Boolean.TRUE.equals(request.highlight()) && request.q() != null
        ? words.read(request.q())
        : null;
    return new AnswerRepresentation(
        QueryRepresentation.of(understood, request, ratesOf(query),
            new Interpretations(understood, request, labels, address)),
        result.hits().stream()
            .map(hit -> HitRepresentation.of(hit, labels, scored,
                marked == null ? List.of() : HighlightRepresentation.of(marked, hit.card())))
            .toList(),
        facets(result, labels, scope),
        answer.relaxations().stream().filter(scope::keeps)
            .map(r -> relaxation(r, understood, request, address)).toList(),
        notice(sought, labels.language()), Listing.Total.exactly(result.total()),
        page.next(query, request, answer.next()));
  }

  private @Nullable LocalDate ratesOf(SearchQuery query) {
    return query.comparesPrices() && rates.know(query.currency()) ? rates.date() : null;
  }

  private static Map<String, List<CountRepresentation>> facets(SearchResult result, Labels labels,
      ScopeOfPractice scope) {
    var facets = new LinkedHashMap<String, List<CountRepresentation>>();
    result.facets().forEach((facet, counts) -> facets.put(facet.parameter(), counts.stream()
        .filter(c -> facet != Facet.PROFESSION || scope.offers(c.value()))
        .map(c -> new CountRepresentation(c.value(), labels.of(facet, c), c.count(), c.selected()))
        .toList()));
    return facets;
  }

  private static RelaxationRepresentation relaxation(Relaxation relaxation, Understood understood,
      SearchRequest request,
      String address) {
    var changed = Interpretations.relaxed(relaxation, understood, request, address);
    return new RelaxationRepresentation(relaxation.kind(), relaxation.parameter(),
        relaxation.value().isEmpty() ? null : relaxation.value(),
        relaxation.total(), changed.build().toUriString());
  }

  private @Nullable Notice notice(List<Specialty> sought, Locale language) {
    var gated = sought.stream().filter(s -> s.is(Flag.GATED)).map(Specialty::slug).toList();
    if (gated.isEmpty())
      return null;
    return new Notice(gated, messages.getMessage("search.notice.title", null, language),
        messages.getMessage("search.notice.text", null, language));
  }
}
