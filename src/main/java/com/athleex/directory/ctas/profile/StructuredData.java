package com.athleex.directory.ctas.profile;

import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.trainers.PublicProfile.Precision;
import com.athleex.directory.trainers.PublicProfile.Price;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A profile as a {@code ProfilePage} of a {@code Person} (schema.org): what the
 * page shows, and nothing else. A {@code LocalBusiness} is only a venue whose
 * address is told; an area is a {@code Place} with its town. It stands within
 * HTML, where nothing is escaped: so no sign of HTML's is in it.
 */
final class StructuredData {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private StructuredData() {}

  static String of(PublicProfile p, String address, @Nullable String photo, @Nullable String website,
      String profession, List<String> topics) {
    var person = typed("Person");
    person.put("name", p.displayName());
    person.put("url", address);
    person.put("jobTitle", profession);
    if (!p.headline().isEmpty())
      person.put("description", p.headline());
    if (photo != null)
      person.put("image", photo);
    person.put("knowsAbout", topics);
    person.put("knowsLanguage", p.languages());
    if (website != null)
      person.put("sameAs", List.of(website));
    if (!p.locations().isEmpty())
      person.put("workLocation", p.locations().stream().map(StructuredData::place).toList());
    if (!p.prices().isEmpty())
      person.put("makesOffer", p.prices().stream().map(StructuredData::offer).toList());
    var page = new LinkedHashMap<String, Object>();
    page.put("@context", "https://schema.org");
    page.put("@type", "ProfilePage");
    page.put("dateCreated", p.publishedAt().toString());
    page.put("dateModified", p.changedAt().toString());
    page.put("mainEntity", person);
    return JSON.writeValueAsString(page).replace("<", "\\u003c").replace(">", "\\u003e").replace("&",
        "\\u0026");
  }

  private static Map<String, Object> place(Location l) {
    var street = l.precision() == Precision.EXACT ? l.address() : null;
    var address = typed("PostalAddress");
    if (street != null)
      address.put("streetAddress", street);
    address.put("addressLocality", l.city());
    address.put("addressCountry", l.countryCode());
    var place = typed(street == null ? "Place" : "LocalBusiness");
    if (l.precision() == Precision.EXACT)
      place.put("name", l.name());
    place.put("address", address);
    return place;
  }

  private static Map<String, Object> offer(Price price) {
    var offer = typed("Offer");
    offer.put("price", price.amount().stripTrailingZeros().toPlainString());
    offer.put("priceCurrency", price.currency());
    if (price.includes() != null && !price.includes().isEmpty())
      offer.put("description", price.includes());
    return offer;
  }

  private static Map<String, Object> typed(String type) {
    var data = new LinkedHashMap<String, Object>();
    data.put("@type", type);
    return data;
  }
}
