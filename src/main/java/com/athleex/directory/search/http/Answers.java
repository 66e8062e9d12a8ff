package com.athleex.directory.search.http;

import com.athleex.directory.search.Relaxation;
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
import com.athleex.directory.specialties.Specialties;
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
import org.springframework.web.util.UriComponentsBuilder;

/** From a request to the answer that a reader gets, in their language. */
@Component
class Answers {

  private final Understanding understanding;
  private final TrainerSearch search;
  private final Page page;
  private final Specialties specialties;
  private final MessageSource messages;
  private final ReferenceRates rates;

  Answers(Understanding understanding, TrainerSearch search, Page page, Specialties specialties,
      MessageSource messages, ReferenceRates rates) {
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
    var query = page.goOn(understood.query(), request);
    var answer = search.search(query);
    var labels = new Labels(specialties, messages, language, query.currency(), rates, query.today());
    return represent(understood, query, request, answer, labels, address);
  }

  private AnswerRepresentation represent(Understood understood, SearchQuery query, SearchRequest request,
      TrainerSearch.Answer answer, Labels labels, String address) {
    var result = answer.result();
    boolean scored = query.sort() == Sort.RELEVANCE;
    return new AnswerRepresentation(QueryRepresentation.of(understood, request, ratesOf(query)),
        result.hits().stream().map(hit -> HitRepresentation.of(hit, labels, scored)).toList(),
        facets(result, labels),
        answer.relaxations().stream().map(r -> relaxation(r, address)).toList(),
        notice(query, labels.language()), Listing.Total.exactly(result.total()),
        page.next(query, request, result));
  }

  private @Nullable LocalDate ratesOf(SearchQuery query) {
    return query.comparesPrices() && rates.know(query.currency()) ? rates.date() : null;
  }

  private static Map<String, List<CountRepresentation>> facets(SearchResult result, Labels labels) {
    var facets = new LinkedHashMap<String, List<CountRepresentation>>();
    result.facets().forEach((facet, counts) -> facets.put(facet.parameter(), counts.stream()
        .map(c -> new CountRepresentation(c.value(), labels.of(facet, c), c.count(), c.selected()))
        .toList()));
    return facets;
  }

  private static RelaxationRepresentation relaxation(Relaxation relaxation, String address) {
    var changed = UriComponentsBuilder.fromUriString(address).replaceQueryParam("cursor");
    boolean leftOut = relaxation.value().isEmpty();
    if (leftOut)
      changed.replaceQueryParam(relaxation.parameter());
    else
      changed.replaceQueryParam(relaxation.parameter(), relaxation.value());
    return new RelaxationRepresentation(relaxation.kind(), relaxation.parameter(),
        leftOut ? null : relaxation.value(),
        relaxation.total(), changed.build().toUriString());
  }

  private @Nullable Notice notice(SearchQuery query, Locale language) {
    var gated = query.filters().specialties().stream()
        .filter(slug -> specialties.find(slug).filter(s -> s.is(Flag.GATED)).isPresent()).toList();
    if (gated.isEmpty())
      return null;
    return new Notice(gated, messages.getMessage("search.notice.title", null, language),
        messages.getMessage("search.notice.text", null, language));
  }
}
