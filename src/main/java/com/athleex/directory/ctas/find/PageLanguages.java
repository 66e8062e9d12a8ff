package com.athleex.directory.ctas.find;

import com.athleex.directory.ctas.links.PlaceSlugs;
import com.athleex.directory.ctas.links.SpecialtySlugs;
import com.athleex.directory.places.Places.Resolution;
import com.athleex.directory.web.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * In which language a page is: the one that {@code lang} asks for, else the one
 * its address is written in, else the reader's.
 */
@Component
class PageLanguages {

  private final SpecialtySlugs specialties;
  private final PlaceSlugs places;

  PageLanguages(SpecialtySlugs specialties, PlaceSlugs places) {
    this.specialties = specialties;
    this.places = places;
  }

  Locale of(@Nullable String topic, @Nullable String place, HttpServletRequest http,
      HttpServletResponse response) {
    var language = decided(topic, place, http);
    ReaderLanguage.decide(http, language);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
    return language;
  }

  private Locale decided(@Nullable String topic, @Nullable String place, HttpServletRequest http) {
    var reader = ReaderLanguage.of(http);
    var asked = http.getParameter("lang");
    if (topic == null || asked != null && ReaderLanguage.speaks(asked))
      return reader;
    var spoken = specialties.find(topic).map(SpecialtySlugs.Meant::languages)
        .orElse(ReaderLanguage.SPOKEN);
    if (spoken.size() > 1 && place != null)
      spoken = languagesOf(place);
    return spoken.size() == 1 ? spoken.getFirst() : reader;
  }

  private List<Locale> languagesOf(String slug) {
    return places.find(slug, Locale.ENGLISH) instanceof Resolution.Found found
        ? ReaderLanguage.SPOKEN.stream()
            .filter(language -> places.readable(found.place(), language).equalsIgnoreCase(slug)).toList()
        : List.of();
  }
}
