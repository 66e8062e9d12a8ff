package com.athleex.directory.ctas.find;

import com.athleex.directory.ctas.find.FindPage.Link;
import com.athleex.directory.ctas.links.FindAddresses;
import com.athleex.directory.places.Place;
import com.athleex.directory.search.ReaderSearch.WayOn;
import com.athleex.directory.search.Relaxation;
import com.athleex.directory.specialties.Specialty;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Ways on from a page, to other pages of its kind; what the reader chose stays.
 */
record FindLinks(FindTarget.Known target, FindRequest request, Locale language, Words words,
    FindAddresses addresses) {

  Link toSpecialty(Specialty specialty) {
    return new Link(specialty.label(language), address(specialty, target.place()));
  }

  Link toPlace(Place place) {
    return new Link(words.place(place), address(target.specialty(), place));
  }

  Link relaxed(WayOn way) {
    Relaxation change = way.change();
    // the path says it, and no parameter
    boolean inPath = change.parameter().equals("specialty") && target.specialty() != null;
    String label = switch (change.kind()) {
      case RADIUS -> words.of("way.radius", change.value(), change.total());
      case ONLINE -> words.of("way.online", change.total());
      case WITHOUT_FILTER -> words.of("way.without." + change.parameter(), change.total());
    };
    return new Link(label, inPath ? address(null, target.place()) : way.address());
  }

  /** Of this page's search, from its first page on. */
  String address() {
    return address(target.specialty(), target.place());
  }

  /** With all that the reader chose. */
  String address(@Nullable Specialty specialty, @Nullable Place place) {
    return without(specialty, place, Set.of());
  }

  /** With all that the reader chose but some of it. */
  String without(@Nullable Specialty specialty, @Nullable Place place, Set<String> names) {
    return keeping(specialty, place, (name, value) -> !names.contains(name));
  }

  /** What the reader wrote, and no filter. */
  String cleared() {
    return without(null, null, FindForms.FILTERS);
  }

  /** This page's search without one of a parameter's values. */
  String withoutValue(String parameter, String left) {
    return keeping(target.specialty(), target.place(),
        (name, value) -> !name.equals(parameter) || !value.equals(left));
  }

  private String keeping(@Nullable Specialty specialty, @Nullable Place place,
      BiPredicate<String, String> kept) {
    var address = addresses.link(specialty, place, language);
    request.chosen().forEach((name, values) -> values.stream().filter(value -> kept.test(name, value))
        .forEach(value -> address.with(name, value)));
    return address.toString();
  }

  /** This page's search with another value of a parameter, or none. */
  String with(String name, @Nullable String value) {
    return changed(address(), name, value);
  }

  /**
   * @param address
   *          encoded
   * @param value
   *          null: the parameter is left out
   */
  static String changed(String address, String name, @Nullable String value) {
    var changed = UriComponentsBuilder.fromUriString(address);
    if (value == null)
      changed.replaceQueryParam(name);
    else
      changed.replaceQueryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
    return changed.build().toUriString();
  }
}
