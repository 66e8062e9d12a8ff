package com.athleex.directory.ctas.find;

import com.athleex.directory.ctas.counts.Attribution;
import com.athleex.directory.ctas.counts.Outcome;
import com.athleex.directory.search.ReaderSearch;
import com.athleex.directory.trainers.Exposure;
import com.athleex.directory.web.HeadOnly;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Counts who stood on a page, and what led there. */
@Component
class Appearances {

  private final Exposure exposure;
  private final Attribution attribution;

  Appearances(Exposure exposure, Attribution attribution) {
    this.exposure = exposure;
    this.attribution = attribution;
  }

  void on(FindPage page, ReaderSearch search, FindRequest request, HttpServletRequest http) {
    var place = search.place();
    exposure.appeared(http, page.people().stream().map(FindPage.Person::handle).toList(),
        search.query().filters().specialties(), place == null ? null : place.id());
    if (!page.people().isEmpty() && !HeadOnly.is(http))
      attribution.count(http, request.ref(), Outcome.SEARCH);
  }
}
