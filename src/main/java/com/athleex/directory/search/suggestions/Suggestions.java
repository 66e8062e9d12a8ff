package com.athleex.directory.search.suggestions;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.places.Places.Fit;
import com.athleex.directory.places.Places.Resolution;
import com.athleex.directory.search.TrainerNames;
import com.athleex.directory.search.TrainerNames.Named;
import com.athleex.directory.search.index.NameStarts;
import com.athleex.directory.specialties.Specialty;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a reader who is typing may mean. */
@Service
class Suggestions {

  private static final int LEAST_LETTERS = 2;
  /** Further words change nothing. */
  private static final int MOST_WORDS = 6;
  /** Among so many misspelt names the nearest spellings are sought. */
  private static final int MISSPELT = 50;

  private final Places places;
  private final SpecialtyCompletion specialties;
  private final TrainerNames names;

  Suggestions(Places places, SpecialtyCompletion specialties, TrainerNames names) {
    this.places = places;
    this.specialties = specialties;
    this.names = names;
  }

  record Suggested(List<Place> places, List<Specialty> specialties, List<Named> trainers) {}

  /**
   * @param limit
   *          of each kind
   */
  Suggested of(String typed, @Nullable GeoPoint near, Locale language, @Nullable String country, int limit) {
    var words = NameStarts.words(typed).stream().limit(MOST_WORDS).toList();
    if (words.stream().mapToInt(word -> word.codePointCount(0, word.length())).sum() < LEAST_LETTERS)
      return new Suggested(List.of(), List.of(), List.of());
    return new Suggested(places(typed, near, language, country, limit), specialties.of(words, limit),
        trainers(words, near, limit));
  }

  private List<Place> places(String typed, @Nullable GeoPoint near, Locale language, @Nullable String country,
      int limit) {
    var completed = places.complete(typed, language, country, near, limit).stream();
    return Stream.concat(postcodes(typed, language, country), completed).distinct().limit(limit).toList();
  }

  private Stream<Place> postcodes(String typed, Locale language, @Nullable String country) {
    if (typed.chars().noneMatch(Character::isDigit))
      return Stream.empty();
    return switch (places.resolve(typed, language, country)) {
      case Resolution.Found(var place, var others, var fit) when fit == Fit.EXACT ->
        Stream.concat(Stream.of(place), others.stream());
      case Resolution.Found found -> Stream.empty();
      case Resolution.Unknown unknown -> Stream.empty();
      case Resolution.Invalid invalid -> Stream.empty();
    };
  }

  private List<Named> trainers(List<String> words, @Nullable GeoPoint near, int limit) {
    var fitting = names.beginningWith(words, near, limit);
    if (fitting.size() == limit)
      return fitting;
    var known = fitting.stream().map(named -> named.card().handle()).toList();
    var misspelt = names.speltLike(words, near, MISSPELT).stream()
        .filter(named -> !known.contains(named.card().handle()))
        .map(named -> new Misspelt(named,
            Spelling.toName(words, NameStarts.words(named.card().displayName()))))
        .sorted(Comparator.comparingInt(Misspelt::edits)).map(Misspelt::named);
    return Stream.concat(fitting.stream(), misspelt).limit(limit).toList();
  }

  private record Misspelt(Named named, int edits) {}
}
