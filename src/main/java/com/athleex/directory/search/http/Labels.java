package com.athleex.directory.search.http;

import com.athleex.directory.search.Facet;
import com.athleex.directory.search.SearchResult.Count;
import com.athleex.directory.search.rates.ReferenceRates;
import com.athleex.directory.specialties.Specialties;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;

/**
 * Names of values in one reader's language, and what else decides how values
 * are shown to them.
 */
record Labels(Specialties specialties, MessageSource messages, Locale language, String currency,
    ReferenceRates rates, LocalDate today) {

  /** The platform looks a name up anew each time. */
  private static final Map<Named, String> LANGUAGES = new ConcurrentHashMap<>();
  /** Whoever asks for tags that nobody has does not fill the memory with them. */
  private static final int MOST_LANGUAGES = 500;

  private record Named(String tag, Locale in) {

    String name() {
      return Locale.forLanguageTag(tag).getDisplayName(in);
    }
  }

  String specialty(String slug) {
    return specialties.find(slug).map(specialty -> specialty.label(language)).orElse(slug);
  }

  String languageOf(String tag) {
    var named = new Named(tag, language);
    var known = LANGUAGES.get(named);
    if (known != null)
      return known;
    var name = named.name();
    if (LANGUAGES.size() < MOST_LANGUAGES)
      LANGUAGES.put(named, name);
    return name;
  }

  String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, language);
  }

  String of(Facet facet, Count count) {
    return switch (facet) {
      case SPECIALTY -> specialty(count.value());
      case LANGUAGE -> languageOf(count.value());
      case FORMAT, PROFESSION ->
        messages.getMessage("search." + facet.parameter() + "." + count.value(), null, language);
      case CREDENTIAL -> Objects.requireNonNullElse(count.label(), count.value());
    };
  }
}
