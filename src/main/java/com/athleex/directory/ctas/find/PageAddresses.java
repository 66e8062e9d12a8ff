package com.athleex.directory.ctas.find;

import com.athleex.directory.ctas.links.Address;
import com.athleex.directory.ctas.links.CampaignMarks;
import com.athleex.directory.ctas.links.FindAddresses;
import com.athleex.directory.places.Place;
import com.athleex.directory.web.PublicAddress;
import com.athleex.directory.web.ReaderLanguage;
import com.athleex.directory.web.Standing;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a page belongs, whatever address it was asked for at. */
@Component
class PageAddresses {

  private static final int FEWEST = 3;
  // told by the path, or by what it is called in the page's language
  private static final Set<String> OF_PATH = Set.of("specialty", "near");
  /** What changes nobody who is shown, or only for one reader. */
  private static final Set<String> OF_READER = Set.of("ref", "gate", "country", "cursor");
  private static final List<String> KNOWN = Arrays.stream(FindRequest.class.getRecordComponents())
      .map(RecordComponent::getName).filter(name -> !OF_PATH.contains(name)).toList();

  private final FindAddresses addresses;
  private final PublicAddress publicAddress;

  PageAddresses(FindAddresses addresses, PublicAddress publicAddress) {
    this.addresses = addresses;
    this.publicAddress = publicAddress;
  }

  /**
   * The address to go to instead, with the same parameters; empty if the page is
   * where it belongs.
   *
   * @param withPlace
   *          whether the path that was asked for names a place
   */
  Optional<String> elsewhere(FindTarget.Known target, boolean withPlace, Locale language,
      HttpServletRequest http) {
    var place = withPlace ? target.place() : null;
    if (http.getRequestURI().equals(addresses.path(target.specialty(), place, language)))
      return Optional.empty();
    var address = addresses.link(target.specialty(), target.place(), language);
    KNOWN.forEach(name -> given(name, http).forEach(value -> address.with(name, value)));
    CampaignMarks.of(http).forEach(address::with);
    return Optional.of(address.toString());
  }

  /**
   * @param found
   *          how many people the page shows
   */
  Standing standing(FindTarget.Known target, FindRequest request, int found, Locale language,
      HttpServletRequest http) {
    var filters = new LinkedHashMap<String, List<String>>();
    KNOWN.stream().filter(name -> !OF_READER.contains(name)).forEach(name -> {
      var values = given(name, http).filter(value -> !isDefault(name, value, target)).toList();
      if (!values.isEmpty())
        filters.put(name, values);
    });
    var alternates = new LinkedHashMap<String, String>();
    for (var spoken : ReaderLanguage.SPOKEN)
      alternates.put(spoken.getLanguage(),
          with(filters, addresses.of(target.specialty(), target.place(), spoken)));
    alternates.put("x-default", with(filters,
        addresses.inAnyLanguage(target.specialty(), target.place(), ReaderLanguage.SPOKEN.getFirst())));
    boolean indexed = filters.isEmpty() && request.ref() == null && request.cursor() == null
        && found >= FEWEST
        && isNamed(target.place());
    return new Standing(with(filters, addresses.of(target.specialty(), target.place(), language)), alternates,
        indexed);
  }

  private String with(Map<String, List<String>> filters, Address address) {
    filters.forEach((name, values) -> values.forEach(value -> address.with(name, value)));
    return publicAddress.of(address.toString()).toString();
  }

  private static Stream<String> given(String name, HttpServletRequest http) {
    var values = http.getParameterValues(name);
    return values == null
        ? Stream.empty()
        : Arrays.stream(values).filter(value -> !value.isEmpty());
  }

  private static boolean isDefault(String name, String value, FindTarget.Known target) {
    return switch (name) {
      case "radiusKm" -> target.place() == null || Double.parseDouble(value) == FindSearches.RADIUS_KM;
      case "mode" -> value.equals(target.place() == null ? "any" : "in-person");
      case "sort" -> value.equals("relevance");
      case "limit" -> value.equals(Integer.toString(FindRequest.PAGE));
      case "verified", "acceptingClients" -> value.equals("false");
      default -> false;
    };
  }

  // the surroundings of a point or a postcode are one reader's
  private static boolean isNamed(@Nullable Place place) {
    return place == null || place.id().startsWith("geonames:");
  }
}
