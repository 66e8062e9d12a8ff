package com.athleex.directory.athletes.searches;

import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.specialties.Specialties;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What a search is called, until its athlete says otherwise, and told as. */
@Component
class SearchNames {

  private static final int LONGEST = 100;

  private final Specialties specialties;
  private final Places places;

  SearchNames(Specialties specialties, Places places) {
    this.specialties = specialties;
    this.places = places;
  }

  /** Empty where nothing of the search is a name. */
  String of(Parameters query, Locale language) {
    var named = query.all("specialty").stream().flatMap(slug -> specialties.find(slug).stream())
        .map(specialty -> specialty.label(language));
    var name = Stream.of(Stream.of(query.text("q")), named, Stream.of(place(query.text("near"), language)))
        .flatMap(part -> part).filter(Objects::nonNull)
        .map(part -> part.replaceAll("[<>\\p{Cntrl}]", "").strip())
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    return StringUtils.capitalize(name.substring(0, Math.min(LONGEST, name.length())));
  }

  /** What a search asks for, its specialties by their labels. */
  List<SearchLine.Part> parts(Parameters query, Locale language) {
    return query.asTexts().entrySet().stream().map(one -> new SearchLine.Part(one.getKey(),
        one.getValue().stream()
            .map(value -> one.getKey().equals("specialty") ? labels(value, language) : value)
            .collect(Collectors.joining(", "))))
        .toList();
  }

  private String labels(String slugs, Locale language) {
    return Stream.of(slugs.split(","))
        .map(slug -> specialties.find(slug).map(specialty -> specialty.label(language)).orElse(slug))
        .collect(Collectors.joining(", "));
  }

  private @Nullable String place(String near, Locale language) {
    return near.isBlank() ? null : places.find(near, language).map(Place::name).orElse(near);
  }
}
