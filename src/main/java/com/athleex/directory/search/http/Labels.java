package com.athleex.directory.search.http;

import com.athleex.directory.search.Facet;
import com.athleex.directory.search.SearchResult.Count;
import com.athleex.directory.search.rates.ReferenceRates;
import com.athleex.directory.specialties.Specialties;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/**
 * Names of values in one reader's language, and what else decides how values
 * are shown to them.
 */
record Labels(Specialties specialties, MessageSource messages, Locale language, String currency,
    ReferenceRates rates, LocalDate today) {

  String specialty(String slug) {
    return specialties.find(slug).map(specialty -> specialty.label(language)).orElse(slug);
  }

  String of(Facet facet, Count count) {
    return switch (facet) {
      case SPECIALTY -> specialty(count.value());
      case LANGUAGE -> Locale.forLanguageTag(count.value()).getDisplayName(language);
      case FORMAT, PROFESSION ->
        messages.getMessage("search." + facet.parameter() + "." + count.value(), null, language);
      case CREDENTIAL -> Objects.requireNonNullElse(count.label(), count.value());
    };
  }
}
