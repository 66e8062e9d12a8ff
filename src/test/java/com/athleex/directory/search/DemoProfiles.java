package com.athleex.directory.search;

import com.athleex.directory.demo.DemonstrationTrainers;
import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Places;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Credential;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.trainers.PublicProfile.Offer;
import com.athleex.directory.trainers.PublicProfile.Per;
import com.athleex.directory.trainers.PublicProfile.Precision;
import com.athleex.directory.trainers.PublicProfile.Price;
import com.athleex.directory.trainers.PublicProfile.Rating;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The made-up trainers of the first start, as they are once published. */
final class DemoProfiles {

  private DemoProfiles() {}

  static List<PublicProfile> some(int count, long seed, Instant asOf, Places places,
      Specialties specialties) {
    var lines = new ByteArrayOutputStream();
    new DemonstrationTrainers((country, language) -> places.largest(Set.of(country), 0, language),
        slug -> specialties.find(slug).orElseThrow()).write(lines, seed, count, asOf);
    return lines.toString(StandardCharsets.UTF_8).lines().map(JsonMapper.shared()::readTree)
        .filter(line -> !line.path("publishedAt").isNull()).map(DemoProfiles::profile).toList();
  }

  private static PublicProfile profile(JsonNode line) {
    var handle = line.path("handle").asString();
    var publishedAt = Instant.parse(line.path("publishedAt").asString());
    // every third is owned
    var confirmedAt = Math.floorMod(handle.hashCode(), 3) == 0 ? publishedAt : null;
    return new PublicProfile(UUID.nameUUIDFromBytes(handle.getBytes(StandardCharsets.UTF_8)), handle,
        line.path("displayName").asString(), line.path("headline").asString(), line.path("bio").asString(),
        constant(Profession.class, line.path("profession")), all(line, "languages", JsonNode::asString),
        all(line, "specialties", JsonNode::asString),
        Set.copyOf(all(line, "formats", node -> constant(Format.class, node))),
        all(line, "locations", DemoProfiles::location), all(line, "prices", DemoProfiles::price),
        all(line, "credentials", DemoProfiles::credential), line.path("yearsOfExperience").intValue(),
        line.path("acceptingClients").booleanValue(), rating(line.path("rating")), publishedAt, publishedAt,
        false, confirmedAt, Offer.NONE, null, null);
  }

  private static <T> List<T> all(JsonNode line, String name, Function<JsonNode, T> of) {
    return line.path(name).valueStream().map(of).toList();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode name) {
    return Enum.valueOf(type, name.asString().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Location location(JsonNode of) {
    return new Location(of.path("name").asString(), of.path("city").asString(),
        of.path("countryCode").asString(),
        new GeoPoint(of.path("latitude").doubleValue(), of.path("longitude").doubleValue()),
        of.path("serviceRadiusKm").doubleValue(), constant(Precision.class, of.path("precision")), null);
  }

  private static Price price(JsonNode of) {
    return new Price(new BigDecimal(of.path("amount").asString()), of.path("currency").asString(),
        constant(Per.class, of.path("per")), null);
  }

  private static Credential credential(JsonNode of) {
    var expiry = of.path("expiresOn");
    return new Credential(of.path("title").asString(), of.path("issuer").asString(), null,
        expiry.isNull() ? null : LocalDate.parse(expiry.asString()),
        of.path("verified").booleanValue() ? Evidence.EVIDENCE_SEEN : Evidence.SELF_DECLARED, null);
  }

  private static @Nullable Rating rating(JsonNode of) {
    return of.isNull() ? null : new Rating(of.path("average").doubleValue(), of.path("count").intValue());
  }
}
