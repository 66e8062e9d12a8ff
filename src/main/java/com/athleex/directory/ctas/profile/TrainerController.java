package com.athleex.directory.ctas.profile;

import com.athleex.directory.ctas.counts.Attribution;
import com.athleex.directory.ctas.counts.Outcome;
import com.athleex.directory.ctas.links.Address;
import com.athleex.directory.ctas.links.CampaignMarks;
import com.athleex.directory.search.ListedTrainers;
import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.trainers.Exposure;
import com.athleex.directory.trainers.FormerAddresses;
import com.athleex.directory.trainers.FormerAddresses.Whereabouts;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.web.HeadOnly;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The page of a trainer: the same as the API tells. */
@Controller
@Hidden
class TrainerController {

  /** A handle can be taken back. */
  private static final CacheControl MOVED_FOR = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

  private final ListedTrainers trainers;
  private final FormerAddresses former;
  private final TrainerPages pages;
  private final TrainerHeads heads;
  private final Exposure exposure;
  private final Attribution attribution;

  TrainerController(ListedTrainers trainers, FormerAddresses former, TrainerPages pages, TrainerHeads heads,
      Exposure exposure, Attribution attribution) {
    this.trainers = trainers;
    this.former = former;
    this.pages = pages;
    this.heads = heads;
    this.exposure = exposure;
    this.attribution = attribution;
  }

  @GetMapping(path = "/trainers/{handle}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(@PathVariable String handle, @RequestParam(required = false) @Nullable String ref,
      Locale language, HttpServletRequest http, HttpServletResponse response) {
    var found = trainers.find(handle);
    if (found.isEmpty())
      return elsewhere(handle, http, response);
    count(found.get(), ref, http);
    var standing = heads.standing(found.get(), language);
    return new ModelAndView("ctas/trainer", "page",
        pages.of(found.get(), standing.canonical(), ref, language)).addObject("standing", standing)
        .addObject("preview", heads.preview(found.get(), language));
  }

  private void count(PublicProfile trainer, @Nullable String ref, HttpServletRequest http) {
    if (HeadOnly.is(http))
      return;
    exposure.viewed(http, trainer.handle());
    attribution.count(http, ref, Outcome.PROFILE_VIEW);
  }

  private ModelAndView elsewhere(String handle, HttpServletRequest http, HttpServletResponse response) {
    return switch (former.find(handle)) {
      case Whereabouts.Moved(var to) -> {
        response.setHeader(HttpHeaders.CACHE_CONTROL, MOVED_FOR.getHeaderValue());
        var there = new RedirectView(address(to, http), false, false, false);
        there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        yield new ModelAndView(there);
      }
      case Whereabouts.Withdrawn _ -> throw new ProblemException(SearchProblem.TRAINER_WITHDRAWN);
      case Whereabouts.Unknown _ -> throw new ProblemException(SearchProblem.TRAINER_NOT_FOUND);
    };
  }

  private static String address(String handle, HttpServletRequest http) {
    var address = Address.of("/trainers/" + handle).with("lang", http.getParameter("lang")).with("ref",
        http.getParameter("ref"));
    CampaignMarks.of(http).forEach(address::with);
    return address.toString();
  }
}
