package com.athleex.directory.ctas.links;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.places.Places.Fit;
import com.athleex.directory.places.Places.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What places are called in addresses: by their name in the address's language.
 * A bare name is the most populous place of that name; others carry their
 * province, region or country.
 */
@Component
public class PlaceSlugs {

  private final Places places;

  public PlaceSlugs(Places places) {
    this.places = places;
  }

  /**
   * What means this place and no other, if the gazetteer has a name that does.
   */
  public Optional<String> of(Place place, Locale language) {
    return candidates(place, language).stream().filter(slug -> means(slug, place)).findFirst();
  }

  /**
   * For people to read, where an id says which place is meant.
   */
  public String readable(Place place, Locale language) {
    return of(place, language).orElseGet(() -> {
      var name = Slug.of(place.name());
      return name.isEmpty() ? Slug.of(place.id()) : name;
    });
  }

  public Resolution find(String slug, Locale language) {
    return places.resolve(slug.replace('-', ' '), language, null);
  }

  private boolean means(String slug, Place place) {
    return find(slug, Locale.ENGLISH) instanceof Resolution.Found found && found.fit() == Fit.EXACT
        && found.place().id().equals(place.id());
  }

  private List<String> candidates(Place place, Locale language) {
    // a point and a postcode are called after a place
    if (!place.id().startsWith("geonames:"))
      return List.of();
    var name = places.find(place.id(), language).map(Place::name).map(Slug::of).orElse("");
    if (name.isEmpty())
      return List.of();
    var slugs = new ArrayList<String>();
    slugs.add(name);
    if (place.province() != null)
      slugs.add(name + "-" + Slug.of(place.province()));
    if (place.admin1Code() != null)
      places.division(place.countryCode(), place.admin1Code())
          .ifPresent(region -> slugs.add(name + "-" + Slug.of(region)));
    slugs.add(name + "-" + Slug.of(place.countryCode()));
    return slugs;
  }
}
