package com.athleex.directory.search.golden;

import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Per;
import java.math.BigDecimal;
import java.util.Objects;

/** What must be true of a trainer: {@code kind:value}. */
record Condition(String kind, String value) {

  static Condition of(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new Condition(text, "")
        : new Condition(text.substring(0, colon), text.substring(colon + 1));
  }

  boolean namesSomebody() {
    return kind.equals("name") || kind.equals("handle");
  }

  boolean holds(PublicProfile p) {
    return switch (kind) {
      case "specialty" -> p.specialties().contains(value);
      case "profession" -> p.profession().name().equalsIgnoreCase(value.replace('-', '_'));
      case "language" ->
        p.languages().stream().anyMatch(tag -> tag.equals(value) || tag.startsWith(value + "-"));
      case "name" -> p.displayName().toLowerCase(java.util.Locale.ROOT)
          .contains(value.toLowerCase(java.util.Locale.ROOT));
      case "handle" -> p.handle().equals(value);
      case "credential" -> p.credentials().stream().anyMatch(c -> c.title().contains(value));
      case "online" -> p.formats().contains(Format.ONLINE) || p.formats().contains(Format.HYBRID);
      case "price" -> affordable(p);
      case "near" -> near(p);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** {@code 45/EUR}. */
  private boolean affordable(PublicProfile p) {
    var parts = value.split("/");
    return p.prices().stream().anyMatch(price -> price.per() == Per.SESSION
        && price.currency().equals(parts[1]) && price.amount().compareTo(new BigDecimal(parts[0])) <= 0);
  }

  /**
   * {@code milano/10}: a place to meet within so many kilometres, or who comes.
   */
  private boolean near(PublicProfile p) {
    var parts = value.split("/");
    var place = Objects.requireNonNull(GoldenPlace.NAMED.get(parts[0]), parts[0]);
    double km = Double.parseDouble(parts[1]);
    return !p.formats().equals(java.util.Set.of(Format.ONLINE)) && p.locations().stream()
        .anyMatch(location -> place.distanceKm(location.point()) <= km);
  }
}
