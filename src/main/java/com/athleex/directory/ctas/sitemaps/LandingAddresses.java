package com.athleex.directory.ctas.sitemaps;

import com.athleex.directory.ctas.links.FindAddresses;
import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.web.PublicAddress;
import com.athleex.directory.web.ReaderLanguage;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The addresses of a landing page by language. */
@Component
class LandingAddresses {

  private final Specialties specialties;
  private final Places places;
  private final FindAddresses addresses;
  private final PublicAddress address;

  LandingAddresses(Specialties specialties, Places places, FindAddresses addresses, PublicAddress address) {
    this.specialties = specialties;
    this.places = places;
    this.addresses = addresses;
    this.address = address;
  }

  SequencedMap<String, String> of(LandingPage page) {
    var specialty = specialties.find(page.specialty()).orElse(null);
    var all = new LinkedHashMap<String, String>();
    for (var language : ReaderLanguage.SPOKEN)
      all.put(language.getLanguage(), address
          .of(addresses.of(specialty, place(page.place(), language), language).toString()).toString());
    return all;
  }

  private @Nullable Place place(String id, Locale language) {
    return places.find(id, language).orElse(null);
  }
}
