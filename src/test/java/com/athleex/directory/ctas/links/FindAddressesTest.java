package com.athleex.directory.ctas.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.places.Places.Resolution;
import com.athleex.directory.places.gazetteer.Loaded;
import com.athleex.directory.specialties.SpecialtiesFixture;
import com.athleex.directory.specialties.Specialty;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindAddressesTest {

  private static final Places PLACES = Loaded.GAZETTEER;
  private final PlaceSlugs slugs = new PlaceSlugs(PLACES);
  private final FindAddresses addresses = new FindAddresses(
      new SpecialtySlugs(SpecialtiesFixture.taxonomy()), slugs);

  @Test
  void eachLanguageHasItsOwn() {
    assertThat(addresses.of(specialty("lower-back-pain"), place("Milano"), Locale.ENGLISH))
        .hasToString("/find/lower-back-pain/milan");
    assertThat(addresses.of(specialty("lower-back-pain"), place("Milano"), Locale.ITALIAN))
        .hasToString("/find/mal-di-schiena-lombare/milano");
    assertThat(addresses.of(specialty("powerlifting"), place("Milano"), Locale.ITALIAN))
        .hasToString("/find/powerlifting/milano");
  }

  @Test
  void whereThePathReadsTheSameTheOtherLanguageIsSaid() {
    assertThat(addresses.of(specialty("powerlifting"), place("Cagliari"), Locale.ITALIAN))
        .hasToString("/find/powerlifting/cagliari?lang=it");
    assertThat(addresses.of(specialty("powerlifting"), place("Cagliari"), Locale.ENGLISH))
        .hasToString("/find/powerlifting/cagliari");
    assertThat(addresses.link(specialty("powerlifting"), place("Cagliari"), Locale.ENGLISH))
        .hasToString("/find/powerlifting/cagliari?lang=en");
  }

  @Test
  void ofPlacesOfOneNameTheMostPopulousHasIt() {
    var castles = ((Resolution.Found) PLACES.resolve("Castro", Locale.ITALIAN, "IT"));
    assertThat(castles.alternatives()).isNotEmpty();
    var smaller = PLACES.resolve("Castro LE", Locale.ITALIAN, null) instanceof Resolution.Found found
        ? found.place()
        : place("Milano");
    assertThat(slugs.of(smaller, Locale.ITALIAN)).contains("castro-le");
    assertThat(addresses.of(specialty("mobility"), smaller, Locale.ITALIAN))
        .hasToString("/find/mobilita/castro-le");
  }

  /** What is not so carries its id. */
  @Test
  void aSlugOfAPlaceMeansThatPlaceAgain() {
    int named = 0;
    var all = PLACES.largest(Set.of("IT", "GB", "US", "FR"), 20_000, Locale.ENGLISH);
    for (var place : all)
      for (var language : List.of(Locale.ENGLISH, Locale.ITALIAN)) {
        var slug = slugs.of(place, language);
        if (slug.isPresent()) {
          named++;
          assertThat(slugs.find(slug.get(), language)).as(slug.get()).isInstanceOfSatisfying(
              Resolution.Found.class, found -> assertThat(found.place().id()).isEqualTo(place.id()));
        } else {
          assertThat(addresses.of(specialty("mobility"), place, language).toString())
              .contains("?near=" + place.id());
        }
      }
    assertThat(named).isGreaterThan(all.size() * 2 * 95 / 100);
  }

  @Test
  void aPointAndAPostcodeAreSaidByTheirId() {
    assertThat(addresses.of(specialty("mobility"), place("45.464,9.19"), Locale.ENGLISH).toString())
        .startsWith("/find/mobility/").endsWith("?near=45.464,9.19");
    assertThat(addresses.of(null, place("Milano"), Locale.ITALIAN))
        .hasToString("/find?near=geonames:3173435&lang=it");
  }

  @Test
  void aValueIsNothingButAValue() {
    assertThat(Address.of("/a#b").with("x", "1&y=2#c/../\r\n+ %41\\{e}").with("n", null))
        .hasToString("/a?x=1%26y%3D2%23c%2F..%2F%0D%0A%2B%20%2541%5C%7Be%7D#b");
  }

  private static Place place(String text) {
    return ((Resolution.Found) PLACES.resolve(text, Locale.ENGLISH, null)).place();
  }

  private static Specialty specialty(String slug) {
    return SpecialtiesFixture.taxonomy().find(slug).orElseThrow();
  }
}
