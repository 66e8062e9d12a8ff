package com.athleex.directory.search.understanding;

import com.athleex.directory.search.understanding.Phrases.Kind;
import com.athleex.directory.search.understanding.PlaceLikeWords.Besides;
import com.athleex.directory.search.understanding.PlaceNames.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which names of places in a text mean the place: those after "near" or
 * "in" first, then those that nothing speaks against. What may also be a word
 * or somebody's name is offered instead.
 */
final class PlaceReader {

  /** Kinds that may begin with the same words as "in" and "near" do. */
  private static final Set<Kind> LONGER = EnumSet.of(Kind.MODE, Kind.FORMAT, Kind.PROFESSION,
      Kind.VERIFIED, Kind.ACCEPTING, Kind.WORD, Kind.LIMIT);
  private static final Set<String> ARTICLES = Set.of("the", "la", "il", "lo", "city", "citta", "di", "of");
  private static final int MOST_OFFERED = 3;
  private static final int VILLAGE = 5_000;
  private static final int TOWN = 15_000;
  private static final int LARGE_TOWN = 30_000;
  private static final int CITY = 50_000;
  private static final int SHORT_NAME = 3;
  private static final int SHORTEST_BEGINNING = 5;

  private final Draft draft;
  private final PlaceNames names;
  private final PlaceLikeWords placeLike;
  private final boolean wanted;
  /** Where a place should stand, and none does; or -1. */
  private int misspelt = -1;

  /**
   * @param wanted
   *          whether a place may be taken at all
   */
  PlaceReader(Draft draft, PlaceNames names, PlaceLikeWords placeLike, boolean wanted) {
    this.draft = draft;
    this.names = names;
    this.placeLike = placeLike;
    this.wanted = wanted;
  }

  /**
   * Reads "near Turin", "a Milano", "10 km from 20121".
   *
   * @return the token after it, or where it began
   */
  int readLed(int at) {
    int strong = Math.max(draft.words(at, Kind.NEAR), afterDistance(at) ? draft.words(at, Kind.FROM) : 0);
    int cue = Math.max(strong, draft.words(at, Kind.AT));
    if (cue == 0 || !wanted || draft.topicWords(at) > cue || !draft.isFree(at, cue))
      return at;
    int nothing = draft.words(at, Kind.FILLER);
    if (nothing > cue && draft.isFree(at, nothing)) {
      draft.drop(at, nothing);
      return at + nothing;
    }
    if (goesOn(at, cue))
      return at;
    int first = at + cue;
    if (strong > 0 && draft.words(first, Kind.WHEREABOUTS) >= Math.max(1, names.words(first))) {
      int end = first + draft.words(first, Kind.WHEREABOUTS);
      draft.drop(at, end - at);
      return end;
    }
    while (first < draft.size() && names.words(first) == 0
        && ARTICLES.contains(draft.tokens.get(first).word()))
      first++;
    var named = led(first, strong > 0);
    if (named == null)
      return at;
    if (draft.has(Parameter.NEAR)) {
      draft.drop(at, named.last() - at + 1);
      draft.offer(named.near(), named.first(), named.last());
    } else
      draft.take(named.near(), at, named.first(), named.last(), named.last());
    return named.last() + 1;
  }

  private boolean afterDistance(int at) {
    return at > 0 && draft.isTaken(at - 1) && draft.words(at - 1, Kind.DISTANCE) > 0;
  }

  private boolean goesOn(int at, int cue) {
    for (var kind : LONGER)
      if (draft.words(at, kind) > cue)
        return true;
    return false;
  }

  private @Nullable Named led(int first, boolean strong) {
    var postcode = names.postcode(first);
    if (postcode != null)
      return postcode;
    var named = townOrRegion(first);
    int topic = draft.topicWords(first);
    if (named != null) {
      boolean topicInstead = topic >= named.words() && !strong
          && !(draft.tokens.get(first).capital() && named.population() >= LARGE_TOWN);
      return topicInstead || !strong && isUnlikely(named) ? null : named;
    }
    if (first >= draft.size())
      return null;
    if (strong) {
      misspelt = misspelt < 0 ? first : misspelt;
      return null;
    }
    var nearly = draft.tokens.get(first).capital() && first > 0
        ? names.nearly(first, Integer.MAX_VALUE)
        : null;
    return nearly != null && nearly.population() >= CITY ? nearly : null;
  }

  /**
   * After "in" and "a", which lead to much else: "a nice coach", "in forma".
   */
  private boolean isUnlikely(Named named) {
    if (named.isQualified())
      return false;
    var besides = besides(named);
    if (besides == null)
      return false;
    if (named.isRegion())
      return true;
    boolean capital = draft.tokens.get(named.first()).capital();
    if (besides != Besides.WORD)
      return named.population() < VILLAGE;
    if (!capital && draft.tokens.get(named.first() - 1).word().equals("a"))
      return !ends(named);
    return named.population() < (capital ? VILLAGE : LARGE_TOWN);
  }

  private boolean ends(Named named) {
    return named.last() + 1 == draft.size();
  }

  private @Nullable Besides besides(Named named) {
    return named.words() == 1 ? placeLike.besides(draft.tokens.get(named.first()).word()) : null;
  }

  /** Reads what stands alone: "milano", "20121", "San Donato Milanese". */
  void readBare() {
    if (!wanted || draft.has(Parameter.NEAR))
      return;
    for (int at = 0; at < draft.size(); at++) {
      var postcode = names.postcode(at);
      if (postcode != null) {
        draft.take(postcode.near(), at, at, postcode.last(), postcode.last());
        return;
      }
    }
    Named best = null;
    var offered = new ArrayList<Named>(MOST_OFFERED);
    for (int at = 0; at < draft.size(); at++) {
      var named = mayBeNamed(at) ? townOrRegion(at) : names.region(at);
      if (named == null)
        continue;
      if (isMeant(named)) {
        if (best == null || isBetter(named, best))
          best = named;
      } else if (offered.size() < MOST_OFFERED && isWorthOffering(named))
        offered.add(named);
      at = named.last();
    }
    if (best == null && misspelt >= 0)
      best = names.nearly(misspelt, SHORTEST_BEGINNING);
    if (best != null)
      draft.take(best.near(), best.first(), best.first(), best.last(), best.last());
    else
      offered.forEach(named -> draft.offer(named.near(), named.first(), named.last()));
  }

  /** The longer of two names; a town's, where a region has the same. */
  private @Nullable Named townOrRegion(int at) {
    var town = names.named(at);
    if (town != null && town.isQualified() || at >= draft.size())
      return town;
    var region = names.region(at);
    return town == null || region != null && region.words() > town.words() ? region : town;
  }

  private static boolean isBetter(Named one, Named other) {
    if (one.isRegion() != other.isRegion())
      return other.isRegion();
    return one.words() > other.words()
        || one.words() == other.words() && one.population() > other.population();
  }

  private boolean mayBeNamed(int at) {
    int words = names.words(at);
    return words > 1 || words == 1 && draft.isWord(at) && draft.tokens.get(at).word().length() > 2;
  }

  private boolean isMeant(Named named) {
    int population = named.population();
    if (named.isQualified())
      return true;
    if (named.words() > 1 && !named.isRegion())
      return population >= (draft.asksNothing(named.first()) ? TOWN : 1000);
    var token = draft.tokens.get(named.first());
    boolean besideWords = draft.isWord(named.first() - 1) || draft.isWord(named.last() + 1);
    var besides = besides(named);
    if (named.isRegion())
      return named.words() > 1
          || !besideWords && besides == null && draft.words(named.first(), Kind.WORD) == 0;
    if (draft.words(named.first(), Kind.WORD) > 0)
      return false;
    if (besides == null)
      return token.word().length() <= SHORT_NAME ? population >= CITY : population >= TOWN || !besideWords;
    if (population < LARGE_TOWN)
      return false;
    return switch (besides) {
      case SURNAME -> !besideWords;
      case GIVEN -> isSetApart(named);
      case WORD -> isSetApart(named) || named.last() - named.first() + 1 == draft.size();
    };
  }

  /**
   * Whether the name stands behind whom one looks for ("physio Bath"), or alone
   * begins with a capital.
   */
  private boolean isSetApart(Named named) {
    int at = named.first();
    if (at == 0 || draft.isWord(named.last() + 1))
      return false;
    if (draft.isTaken(at - 1) || draft.words(at - 1, Kind.NOUN) > 0)
      return true;
    return draft.tokens.get(at).capital() && !draft.tokens.get(at - 1).capital();
  }

  private boolean isWorthOffering(Named named) {
    return besides(named) == Besides.SURNAME || named.population() >= TOWN;
  }
}
