package com.athleex.directory.places;

import com.athleex.directory.kernel.GeoPoint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds places on earth by what people call them. */
public interface Places {

  /**
   * What {@code text} means: a name in any supported language, with or without
   * country or province, a postcode, a place id, or {@code latitude,longitude}.
   *
   * @param language
   *          in which the answer's names are given
   * @param country
   *          ISO 3166-1 alpha-2 of the reader, preferred among equals, or null
   */
  Resolution resolve(String text, Locale language, @Nullable String country);

  /**
   * Places whose name begins with {@code prefix} (2 letters at least), best
   * first, at most {@code limit}.
   */
  List<Place> suggest(String prefix, Locale language, @Nullable String country, int limit);

  /** The populated place nearest to a point. */
  Place nearest(GeoPoint point, Locale language);

  Optional<Place> find(String id, Locale language);

  /** What a text for a place turned out to mean. */
  sealed interface Resolution {

    /**
     * @param alternatives
     *          other places that the same text fits, best first, at most 5
     */
    record Found(Place place, List<Place> alternatives) implements Resolution {}

    /**
     * @param nearSpellings
     *          places spelt nearly so, best first, at most 5
     */
    record Unknown(List<Place> nearSpellings) implements Resolution {}
  }
}
