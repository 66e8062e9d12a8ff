package com.athleex.directory.ctas.find;

import com.athleex.directory.places.Place;
import com.athleex.directory.specialties.Specialty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page's address turned out to mean. */
sealed interface FindTarget {

  /**
   * @param specialty
   *          null: any
   * @param place
   *          null: anywhere
   * @param alternatives
   *          other places of that name
   */
  record Known(@Nullable Specialty specialty, @Nullable Place place, List<Place> alternatives)
      implements
        FindTarget {}

  /**
   * @param near
   *          specialties spelt or meant nearly so, best first
   */
  record UnknownSpecialty(String slug, List<Specialty> near) implements FindTarget {}

  /**
   * @param near
   *          places spelt nearly so, best first
   */
  record UnknownPlace(@Nullable Specialty specialty, String text, List<Place> near) implements FindTarget {}
}
