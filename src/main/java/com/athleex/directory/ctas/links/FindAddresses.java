package com.athleex.directory.ctas.links;

import com.athleex.directory.places.Place;
import com.athleex.directory.specialties.Specialty;
import com.athleex.directory.web.ReaderLanguage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one address of each page on a specialty near a place. */
@Component
public class FindAddresses {

  private static final String PAGES = "/find";

  private final SpecialtySlugs specialties;
  private final PlaceSlugs places;

  public FindAddresses(SpecialtySlugs specialties, PlaceSlugs places) {
    this.specialties = specialties;
    this.places = places;
  }

  /**
   * In one language. It names the place's id where no name does, and the language
   * where the path reads the same in another, and it is not the fallback.
   */
  public Address of(@Nullable Specialty specialty, @Nullable Place place, Locale language) {
    var address = inAnyLanguage(specialty, place, language);
    boolean said = language.equals(ReaderLanguage.SPOKEN.getFirst()) || saysLanguage(specialty, place);
    return said ? address : address.with("lang", language.getLanguage());
  }

  /** The same for links, whose readers keep their language. */
  public Address link(@Nullable Specialty specialty, @Nullable Place place, Locale language) {
    var address = inAnyLanguage(specialty, place, language);
    return saysLanguage(specialty, place) ? address : address.with("lang", language.getLanguage());
  }

  /** The same for readers whose language is not known. */
  public Address inAnyLanguage(@Nullable Specialty specialty, @Nullable Place place, Locale language) {
    var address = Address.of(path(specialty, place, language));
    boolean named = specialty != null && place != null && places.of(place, language).isPresent();
    return place == null || named ? address : address.with("near", place.id());
  }

  public String path(@Nullable Specialty specialty, @Nullable Place place, Locale language) {
    if (specialty == null)
      return PAGES;
    var path = PAGES + "/" + specialties.of(specialty, language);
    return place == null ? path : path + "/" + places.readable(place, language);
  }

  private boolean saysLanguage(@Nullable Specialty specialty, @Nullable Place place) {
    return ReaderLanguage.SPOKEN.stream().map(language -> path(specialty, place, language)).distinct()
        .count() == ReaderLanguage.SPOKEN.size();
  }
}
