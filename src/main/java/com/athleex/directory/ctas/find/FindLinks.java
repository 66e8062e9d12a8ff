package com.athleex.directory.ctas.find;

import com.athleex.directory.ctas.find.FindPage.Link;
import com.athleex.directory.kernel.Slug;
import com.athleex.directory.places.Place;
import com.athleex.directory.search.Relaxation;
import com.athleex.directory.specialties.Specialty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ways on from a page, to other pages of its kind; what the reader chose stays.
 */
record FindLinks(FindTarget.Known target, FindRequest request, Locale language, Words words) {

  private static final int MOST_HITS = 100;

  Link toSpecialty(Specialty specialty) {
    return new Link(specialty.label(language), address(specialty, target.place()).encode().toUriString());
  }

  Link toPlace(Place place) {
    String name = place.province() == null
        ? words.of("place", place.name(), place.countryCode())
        : words.of("place.province", place.name(), place.province(), place.countryCode());
    return new Link(name, address(target.specialty(), place).encode().toUriString());
  }

  Link relaxed(Relaxation relaxation) {
    var address = address(target.specialty(), target.place());
    if (relaxation.parameter().equals("specialty"))
      address = address(null, target.place());
    else if (relaxation.value().isEmpty())
      address.replaceQueryParam(relaxation.parameter());
    else
      address.replaceQueryParam(relaxation.parameter(), relaxation.value());
    String label = switch (relaxation.kind()) {
      case RADIUS -> words.of("way.radius", relaxation.value(), relaxation.total());
      case ONLINE -> words.of("way.online", relaxation.total());
      case WITHOUT_FILTER -> words.of("way.without." + relaxation.parameter(), relaxation.total());
    };
    return new Link(label, address.encode().toUriString());
  }

  /** Empty if all are shown, or no more can be. */
  Optional<Link> more(long total) {
    int shown = request.hits();
    if (total <= shown || shown >= MOST_HITS)
      return Optional.empty();
    int next = Math.min(MOST_HITS, shown + FindRequest.PAGE);
    return Optional.of(new Link(words.of("way.more"), address(target.specialty(), target.place())
        .replaceQueryParam("limit", next).encode().toUriString()));
  }

  private UriComponentsBuilder address(@Nullable Specialty specialty, @Nullable Place place) {
    var address = UriComponentsBuilder.fromPath("/find");
    if (specialty != null)
      address.pathSegment(specialty.slug());
    if (place != null) {
      String name = Slug.of(place.name());
      if (specialty != null && !name.isEmpty())
        address.pathSegment(name);
      address.queryParam("near", place.id());
    }
    keep(address, "radiusKm", request.radiusKm());
    keep(address, "mode", request.mode());
    keepAll(address, "language", request.language());
    keepAll(address, "format", request.format());
    keepAll(address, "profession", request.profession());
    keep(address, "verified", request.verified());
    keep(address, "acceptingClients", request.acceptingClients());
    keep(address, "priceMax", request.priceMax());
    keep(address, "currency", request.currency());
    keep(address, "minRating", request.minRating());
    keep(address, "sort", request.sort());
    keep(address, "ref", request.ref());
    return address.queryParam("lang", language.getLanguage());
  }

  private static void keepAll(UriComponentsBuilder address, String name, @Nullable List<?> values) {
    if (values != null)
      values.forEach(value -> keep(address, name, value));
  }

  private static void keep(UriComponentsBuilder address, String name, @Nullable Object value) {
    if (value instanceof Enum<?> constant)
      address.queryParam(name, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    else if (value != null)
      address.queryParam(name, value);
  }
}
