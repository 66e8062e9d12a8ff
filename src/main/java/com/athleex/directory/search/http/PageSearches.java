package com.athleex.directory.search.http;

import com.athleex.directory.search.ReaderSearch;
import com.athleex.directory.search.ReaderSearches;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.TrainerSearch;
import com.athleex.directory.search.rates.ReferenceRates;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.web.ParameterReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class PageSearches implements ReaderSearches {

  private final ParameterReader parameters;
  private final Understanding understanding;
  private final TrainerSearch search;
  private final Page page;
  private final Specialties specialties;
  private final MessageSource messages;
  private final ReferenceRates rates;

  PageSearches(ParameterReader parameters, Understanding understanding, TrainerSearch search, Page page,
      Specialties specialties, MessageSource messages, ReferenceRates rates) {
    this.parameters = parameters;
    this.understanding = understanding;
    this.search = search;
    this.page = page;
    this.specialties = specialties;
    this.messages = messages;
    this.rates = rates;
  }

  @Override
  public ReaderSearch understand(Map<String, List<String>> given, Locale language) {
    var request = parameters.read(SearchRequest.class, given);
    boolean measures = request.radiusKm() != null || request.sort() == Sort.DISTANCE;
    if (measures && !understanding.isPlaced(request, language))
      request = request.withoutDistances();
    var understood = understanding.understand(request, language, Understanding.MOST_HITS);
    var labels = new Labels(specialties, messages, language, understood.query().currency(), rates,
        understood.query().today());
    return new PageSearch(request, understood, understood.sought(specialties), labels, search, page);
  }
}
