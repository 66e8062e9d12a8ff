package com.athleex.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The language in which a reader is answered: the parameter {@code lang}, else
 * the best of {@code Accept-Language}, else English.
 */
public final class ReaderLanguage {

  /** Every language that the application speaks, the fallback first. */
  public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.ITALIAN);

  private static final String PARAMETER = "lang";
  private static final String ATTRIBUTE = ReaderLanguage.class.getName();

  private ReaderLanguage() {}

  public static Locale of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Locale known)
      return known;
    var language = chosen(request);
    request.setAttribute(ATTRIBUTE, language);
    return language;
  }

  /**
   * From here on the request is answered in this language: that of an address
   * which is written in one.
   */
  public static void decide(HttpServletRequest request, Locale language) {
    request.setAttribute(ATTRIBUTE, language);
  }

  private static Locale chosen(HttpServletRequest request) {
    var asked = asked(request);
    if (asked != null && speaks(asked))
      return Locale.of(asked.toLowerCase(Locale.ROOT));
    // without the header, getLocales() would answer with the server's language
    if (request.getHeader("Accept-Language") == null)
      return SPOKEN.getFirst();
    return Collections.list(request.getLocales()).stream().map(locale -> Locale.of(locale.getLanguage()))
        .filter(SPOKEN::contains).findFirst().orElse(SPOKEN.getFirst());
  }

  private static @Nullable String asked(HttpServletRequest request) {
    // a form's body is never read for this
    var query = request.getQueryString();
    // nearly always: nothing of it is decoded for this
    if (query == null || !query.contains(PARAMETER))
      return null;
    try {
      return FilesForm.is(request)
          ? UriComponentsBuilder.newInstance().query(query).build().getQueryParams().getFirst(PARAMETER)
          : request.getParameter(PARAMETER);
    } catch (IllegalStateException undecodable) {
      return null;
    }
  }

  /** Whether {@code language} is a tag of a language that is spoken here. */
  public static boolean speaks(String language) {
    return SPOKEN.stream().anyMatch(spoken -> spoken.getLanguage().equalsIgnoreCase(language));
  }

  /**
   * The country that a reader's browser names beside its first language, ISO
   * 3166-1 alpha-2; null where it names none.
   */
  public static @Nullable String countryOf(HttpServletRequest request) {
    // without the header it would be the server's own
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null)
      return null;
    var country = request.getLocale().getCountry();
    return country.matches("[A-Z]{2}") ? country : null;
  }
}
