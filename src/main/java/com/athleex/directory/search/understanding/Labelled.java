package com.athleex.directory.search.understanding;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.understanding.Phrases.Kind;
import com.athleex.directory.search.understanding.Phrases.Match;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what means a filter's value by itself: "physio", "online". */
final class Labelled {

  private static final Set<Kind> KINDS = EnumSet.of(Kind.PROFESSION, Kind.MODE, Kind.FORMAT, Kind.VERIFIED,
      Kind.ACCEPTING);
  /** Words that are worth looking for where a filter is set already. */
  private static final Set<Parameter> WORDS_BESIDES = EnumSet.of(Parameter.PROFESSION, Parameter.FORMAT);
  private static final Map<String, Profession> PROFESSIONS = bySlug(Profession.values());
  private static final Map<String, Mode> MODES = bySlug(Mode.values());
  private static final Map<String, Format> FORMATS = bySlug(Format.values());

  private Labelled() {}

  /** @return the token after it, or where it began */
  static int read(Draft draft, int at, Set<Parameter> parameters) {
    int topic = draft.topicWords(at);
    Match longest = null;
    for (var kind : KINDS) {
      var phrase = draft.phrase(at, kind);
      if (phrase != null && (longest == null || phrase.words() > longest.words()))
        longest = phrase;
    }
    if (draft.words(at, Kind.FILLER) > Math.max(1, longest == null ? 0 : longest.words())
        && draft.isFreeOfTopics(at, draft.words(at, Kind.FILLER))) {
      draft.drop(at, draft.words(at, Kind.FILLER));
      return at + draft.words(at, Kind.FILLER);
    }
    if (draft.words(at, Kind.WORD) > Math.max(topic, longest == null ? 0 : longest.words())) {
      draft.keep(at, draft.words(at, Kind.WORD));
      return at + draft.words(at, Kind.WORD);
    }
    if (longest == null || longest.words() < topic || !draft.isFree(at, longest.words()))
      return topic(draft, at, topic, parameters);
    var meaning = meaning(longest);
    put(draft, meaning, at, longest.words(), parameters);
    return at + longest.words();
  }

  private static int topic(Draft draft, int at, int words, Set<Parameter> parameters) {
    var mention = draft.topic(at);
    if (mention == null || !draft.isFree(at, words))
      return at;
    if (parameters.contains(Parameter.SPECIALTY))
      draft.take(new Meaning.Topic(mention.specialty()), at, at, at + words - 1, at + words - 1);
    else
      draft.keep(at, words);
    return at + words;
  }

  private static void put(Draft draft, Meaning meaning, int at, int words, Set<Parameter> parameters) {
    var parameter = meaning.parameter();
    if (parameters.contains(parameter) && !(parameter == Parameter.MODE && draft.has(parameter)))
      draft.take(meaning, at, at, at + words - 1, at + words - 1);
    else if (WORDS_BESIDES.contains(parameter))
      draft.keep(at, words);
    else
      draft.drop(at, words);
  }

  private static Meaning meaning(Match phrase) {
    return switch (phrase.kind()) {
      case PROFESSION -> new Meaning.Practising(value(PROFESSIONS, phrase));
      case MODE -> new Meaning.Meeting(value(MODES, phrase));
      case FORMAT -> new Meaning.Working(value(FORMATS, phrase));
      case VERIFIED -> new Meaning.Verified();
      case ACCEPTING -> new Meaning.Accepting();
      default -> throw new IllegalArgumentException("means no filter: " + phrase);
    };
  }

  private static <E> E value(Map<String, E> values, Match phrase) {
    return java.util.Objects.requireNonNull(values.get(phrase.value()), phrase.value());
  }

  private static <E extends Enum<E>> Map<String, E> bySlug(E[] values) {
    return Arrays.stream(values).collect(Collectors.toMap(Slug::of, Function.identity()));
  }
}
