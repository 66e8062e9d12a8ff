package com.athleex.directory.places;

import com.athleex.directory.kernel.GeoPoint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds places on earth by what people call them. */
public interface Places {

  /** More characters than any place's name with its country and province. */
  int LONGEST_TEXT = 200;

  /**
   * What {@code text} means: a name in any supported language, with or without
   * country, region or province ("Milan, IT", "Paris, Texas", "Castro LE"), a
   * postcode ("20121", "IT-20121", "20121 Milano"), a place id, or
   * {@code latitude,longitude}. Case, accents, apostrophes, hyphens and spaces do
   * not matter.
   * <p>
   * The better {@link Fit} wins, then the reader's country, then population. A
   * near spelling is tried only where no name begins with the text: one letter
   * wrong, missing, too many or swapped with its neighbour from 4 letters, two
   * from 8, and never in a text with digits. The name of a country or region
   * alone is no place: the answer is {@link Resolution.Unknown} with its largest
   * places. A region goes before small towns of its name elsewhere, unless the
   * reader is from there (Lombardia, before Lombardía in Mexico).
   *
   * @param language
   *          in which the answer's names are given
   * @param country
   *          ISO 3166-1 alpha-2 of the reader, preferred among equals, or null
   */
  Resolution resolve(String text, Locale language, @Nullable String country);

  /**
   * Places whose name in any language begins with {@code prefix}, each once, at
   * most {@code limit}. The reader's country comes first, then population; from 4
   * letters a whole name stands before longer ones. Empty for fewer than 2
   * letters or digits.
   *
   * @param limit
   *          1 to 100
   */
  List<Place> suggest(String prefix, Locale language, @Nullable String country, int limit);

  /**
   * What a reader may be typing: places whose name in any language begins so, and
   * where none does, near spellings of beginnings, from 4 letters with one letter
   * wrong, from 8 with two. The reader's country comes first, then population, of
   * which a whole name has twentyfold. Near to a point a place counts by its
   * population, a quarter of it 170 km away, a hundredth 1,000 km away; the
   * reader's country then decides nothing.
   *
   * @param near
   *          where the reader looks, or null
   * @param limit
   *          1 to 100
   */
  List<Place> complete(String beginning, Locale language, @Nullable String country, @Nullable GeoPoint near,
      int limit);

  /** The populated place nearest to a point, by great-circle distance. */
  Place nearest(GeoPoint point, Locale language);

  /**
   * How many people live in populated places whose centre is at most so far from
   * a point: some microseconds in the country, tens of them in a conurbation.
   *
   * @param km
   *          some dozen
   */
  long peopleWithin(GeoPoint point, double km);

  /**
   * The place with an id that {@link #resolve} or {@link #suggest} gave; empty
   * for any other text.
   */
  Optional<Place> find(String id, Locale language);

  /**
   * What a first-order division is called where it lies, such as
   * {@code Lombardia}; empty where the gazetteer has no name of it.
   *
   * @param admin1Code
   *          as a {@link Place} names it
   */
  Optional<String> division(String countryCode, String admin1Code);

  /**
   * The populated places of some countries, the most populous first.
   *
   * @param countryCodes
   *          ISO 3166-1 alpha-2
   * @param leastPopulation
   *          smaller ones are left out
   */
  List<Place> largest(Set<String> countryCodes, int leastPopulation, Locale language);

  /**
   * Where names of places stand in a text.
   *
   * @param words
   *          of the text, in order, at most a few hundred
   * @return for each word, how many words from it on make the longest whole name
   *         of a place, in any language; 0 where none begins
   */
  int[] wordsOfNames(List<String> words);

  /**
   * Whether a text is what a country, a first-order division or an Italian
   * province is called, by name or code.
   */
  boolean isRegion(String text);

  /**
   * The first-order division that a text is the name of; empty for any other
   * text.
   */
  Optional<Region> region(String text, Locale language);

  /**
   * A first-order division of a country.
   *
   * @param largest
   *          its most populous places, at least one and at most 5
   * @param km
   *          from the largest, within which nine in ten of those live who live in
   *          its populated places: 25 to 500, in steps of 5
   */
  record Region(List<Place> largest, int km) {}

  /** How well a text fitted the place found, best first. */
  enum Fit {
    /** A whole name, a postcode, an id or coordinates. */
    EXACT,
    /** The beginning of a name, of 3 letters at least. */
    PREFIX,
    /** A near spelling of a name: worth telling the reader. */
    NEAR,
    /** The name of the region whose largest place it is. */
    REGION
  }

  /** What a text for a place turned out to mean. */
  sealed interface Resolution {

    /**
     * @param alternatives
     *          other places that the same text fits, best first, at most 5
     */
    record Found(Place place, List<Place> alternatives, Fit fit) implements Resolution {

      public Found(Place place, List<Place> alternatives) {
        this(place, alternatives, Fit.EXACT);
      }
    }

    /**
     * @param nearSpellings
     *          places that may have been meant, best first, at most 5
     */
    record Unknown(List<Place> nearSpellings) implements Resolution {}

    /** A text that cannot mean a place, whatever the gazetteer has. */
    record Invalid(Reason reason) implements Resolution {}

    /** Why a text cannot mean a place. */
    enum Reason {
      /** Nothing but spaces. */
      BLANK,
      /** Longer than {@link Places#LONGEST_TEXT} characters. */
      TOO_LONG,
      /** Two numbers that are no latitude (-90 to 90) and longitude (-180 to 180). */
      NOT_ON_EARTH
    }
  }
}
