package com.athleex.directory.search.understanding;

import com.athleex.directory.places.Places;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialties.Mention;
import com.athleex.directory.specialties.Specialty;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the one box in which people write what they look for. It asks nothing
 * but what is in memory, and its time is linear in the text.
 */
@Component
public class SearchBox {

  private final Places places;
  private final Specialties specialties;
  private final Phrases phrases = new Phrases();
  private final PlaceLikeWords placeLike = new PlaceLikeWords();

  SearchBox(Places places, Specialties specialties) {
    this.places = places;
    this.specialties = specialties;
  }

  /**
   * How to read.
   *
   * @param parameters
   *          whose values the text may give
   * @param asWords
   *          pieces of the text that are to be taken for words
   * @param country
   *          of the reader, ISO 3166-1 alpha-2, or null
   */
  public record Manner(Set<Parameter> parameters, List<String> asWords, Locale language,
      @Nullable String country) {}

  /** Of the text's specialties only; everything else of it is words. */
  public ReadText readNothing(String text) {
    return new ReadText(List.of(), List.of(), text, spokenOf(specialties.sought(text)));
  }

  public ReadText read(String text, Manner manner) {
    var mentions = specialties.sought(text);
    var draft = new Draft(text, Tokens.of(text), phrases, mentions);
    manner.asWords().forEach(piece -> keep(draft, piece));
    draft.keepQuoted();
    var names = new PlaceNames(draft, places, manner.language(), manner.country());
    var where = new PlaceReader(draft, names, placeLike, manner.parameters().contains(Parameter.NEAR));
    for (int at = 0; at < draft.size();)
      at = Math.max(at + 1, next(draft, at, manner.parameters(), where));
    where.readBare();
    Languages.readBare(draft, manner.parameters().contains(Parameter.LANGUAGE));
    var rest = draft.rest();
    return new ReadText(draft.pieces(), draft.possible(), rest, spokenOf(mentions));
  }

  private static int next(Draft draft, int at, Set<Parameter> parameters, PlaceReader where) {
    int next = Quantities.read(draft, at, parameters);
    if (next == at)
      next = Languages.read(draft, at, parameters.contains(Parameter.LANGUAGE));
    if (next == at)
      next = where.readLed(at);
    return next == at ? Labelled.read(draft, at, parameters) : next;
  }

  private static void keep(Draft draft, String piece) {
    if (piece.isBlank())
      return;
    for (int at = 0; at + piece.length() <= draft.text.length(); at++)
      if (draft.text.regionMatches(true, at, piece, 0, piece.length()))
        draft.keepBetween(at, at + piece.length());
  }

  private static List<Specialty> spokenOf(List<Mention> mentions) {
    return mentions.stream().map(Mention::specialty).distinct().toList();
  }
}
