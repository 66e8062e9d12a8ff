package com.athleex.directory.search.understanding;

import com.athleex.directory.places.Places;
import com.athleex.directory.places.Places.Resolution.Found;
import com.athleex.directory.search.understanding.Phrases.Kind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks names of places up where they stand in a text. */
final class PlaceNames {

  /** Nobody names more places; junk may. */
  private static final int MOST_LOOKUPS = 12;
  /** Each walks through all names there are. */
  private static final int MOST_MISSPELT = 1;
  private static final int MOST_REGIONS = 2;
  private static final int LONGEST_REGION = 3;
  private static final int SHORTEST_REGION = 4;
  /** Where no place stands before it: "mass" is no Massachusetts. */
  private static final int SHORTEST_REGION_ALONE = 5;
  private static final Set<String> SHORT_COUNTRIES = Set.of("uk", "usa");

  private final Draft draft;
  private final Places places;
  private final Locale language;
  private final @Nullable String country;
  private final int[] names;
  private int lookups;
  private int misspelt;

  PlaceNames(Draft draft, Places places, Locale language, @Nullable String country) {
    this.draft = draft;
    this.places = places;
    this.language = language;
    this.country = country;
    names = places
        .wordsOfNames(draft.tokens.stream().map(token -> draft.text.substring(token.start(), token.end()))
            .toList());
  }

  /**
   * A place, from one token to another.
   *
   * @param last
   *          which belongs to it
   */
  record Named(int first, int last, int words, Meaning.Near near) {

    /** Whether a region or country stands behind the name. */
    boolean isQualified() {
      return last - first + 1 > words;
    }

    boolean isRegion() {
      return near.fit() == Places.Fit.REGION;
    }

    int population() {
      return near.place().population();
    }
  }

  int words(int at) {
    return at < names.length ? names[at] : 0;
  }

  /** What the longest name from a token on means, or null. */
  @Nullable
  Named named(int at) {
    int words = words(at);
    if (words == 0 || !draft.isFree(at, words))
      return null;
    int last = at + words - 1;
    for (int regions = 0; regions < MOST_REGIONS; regions++) {
      int region = region(at, last + 1);
      if (region == 0)
        break;
      last += region;
    }
    return found(at, last, words);
  }

  /** The largest place of the region that is named from a token on, or null. */
  @Nullable
  Named region(int at) {
    for (int words = Math.min(LONGEST_REGION, draft.size() - at); words > 0; words--) {
      if (!draft.isFree(at, words) || !draft.isWord(at) || draft.topicWords(at) > 0)
        continue;
      var written = draft.between(at, at + words - 1);
      var region = written.length() < SHORTEST_REGION_ALONE
          ? null
          : places.region(written, language).orElse(null);
      if (region != null)
        return new Named(at, at + words - 1, words, new Meaning.Near(region.largest().getFirst(),
            region.largest().subList(1, region.largest().size()), Places.Fit.REGION, region.km()));
    }
    return null;
  }

  /** "20121", alone or with its town's name on one side, or null. */
  @Nullable
  Named postcode(int at) {
    if (at >= draft.size() || !draft.tokens.get(at).isPostcode() || !draft.isFree(at))
      return null;
    int town = words(at + 1);
    if (town > 0 && draft.isFree(at + 1, town)) {
      var both = found(at, at + town, 1);
      if (both != null && isPostcode(both))
        return both;
    }
    var alone = found(at, at, 1);
    return alone != null && isPostcode(alone) ? alone : null;
  }

  /** A name that is misspelt or not whole, or null. */
  @Nullable
  Named nearly(int at, int shortestBeginning) {
    if (!draft.isFree(at) || draft.tokens.get(at).number() || draft.asksNothing(at)
        || draft.topicWords(at) > 0
        || draft.words(at, Kind.WORD) > 0)
      return null;
    if (misspelt++ >= MOST_MISSPELT)
      return null;
    for (int last = Math.min(at + 1, draft.size() - 1); last >= at; last--) {
      if (last > at && (!draft.isWord(last) || draft.topicWords(last) > 0))
        continue;
      var named = found(at, last, last - at + 1);
      int letters = draft.tokens.get(last).end() - draft.tokens.get(at).start();
      if (named != null && (named.near().fit() == Places.Fit.NEAR || letters >= shortestBeginning))
        return named;
    }
    return null;
  }

  private @Nullable Named found(int first, int last, int words) {
    if (lookups++ >= MOST_LOOKUPS)
      return null;
    return places.resolve(draft.between(first, last), language, country) instanceof Found found
        ? new Named(first, last, words,
            new Meaning.Near(found.place(), found.alternatives(), found.fit(), null))
        : null;
  }

  private static boolean isPostcode(Named named) {
    return named.near().place().id().startsWith("postcode:");
  }

  /** How many words from a token on say in which region the name lies. */
  private int region(int name, int from) {
    for (int words = Math.min(LONGEST_REGION, draft.size() - from); words > 0; words--)
      if (draft.isFree(from, words) && mayBeRegion(name, from, words)
          && places.isRegion(draft.between(from, from + words - 1))) {
        var named = found(name, from + words - 1, 1);
        if (named != null && named.near().fit() == Places.Fit.EXACT)
          return words;
      }
    return 0;
  }

  private boolean mayBeRegion(int name, int from, int words) {
    var gap = draft.text.substring(draft.tokens.get(from - 1).end(), draft.tokens.get(from).start());
    if (gap.indexOf(',') >= 0 || gap.indexOf('(') >= 0)
      return true;
    var written = draft.between(from, from + words - 1);
    if (written.length() >= SHORTEST_REGION)
      return draft.isWord(from) && draft.topicWords(from) == 0;
    boolean ends = from + words == draft.size();
    return SHORT_COUNTRIES.contains(draft.tokens.get(from).word()) || ends && draft.isWord(from)
        || isUpperCase(written) && !isUpperCase(draft.between(name, name));
  }

  private static boolean isUpperCase(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }
}
