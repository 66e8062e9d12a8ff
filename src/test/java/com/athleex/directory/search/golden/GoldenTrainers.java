package com.athleex.directory.search.golden;

import static com.athleex.directory.search.Profiles.trainer;

import com.athleex.directory.demo.DemonstrationTrainers;
import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Places;
import com.athleex.directory.search.Profiles;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The corpus: made-up trainers around the golden places and online, always the
 * same, and some who lay traps.
 */
final class GoldenTrainers {

  private static final long SEED = 20261122;
  private static final int DRAWN = 5000;
  private static final double AROUND_KM = 30;

  private GoldenTrainers() {}

  static List<PublicProfile> all(Places places, Specialties specialties, Instant asOf) {
    var lines = new ByteArrayOutputStream();
    new DemonstrationTrainers((country, language) -> places.largest(Set.of(country), 0, language),
        slug -> specialties.find(slug).orElseThrow())
        .write(lines, SEED, DRAWN, asOf.truncatedTo(ChronoUnit.DAYS));
    var drawn = lines.toString(StandardCharsets.UTF_8).lines().map(GoldenTrainers::read)
        .filter(GoldenTrainers::isOfUse);
    return Stream.concat(drawn, traps().map(Profiles::build)).toList();
  }

  private static boolean isOfUse(PublicProfile profile) {
    return profile.locations().isEmpty() || profile.locations().stream()
        .anyMatch(location -> GoldenPlace.NAMED.values().stream()
            .anyMatch(place -> place.distanceKm(location.point()) < AROUND_KM));
  }

  private static Stream<Profiles> traps() {
    return Stream.of(
        trainer("gold-giulia").named("Giulia Ferraris").inGym("A").at(45.47, 9.2).helpingWith("posture"),
        trainer("gold-giulio").named("Giulio Ferraro").inGym("B").at(45.4643, 9.19).rated(5, 300)
            .helpingWith("posture").holding("CSCS", Evidence.REGISTRY_CONFIRMED, null),
        trainer("gold-sinead").named("Sinéad O'Sullivan").inGym("C").at(53.34, -6.25),
        trainer("gold-sullivan").named("Sandra Sulivan").inGym("D").at(53.35, -6.26).rated(5, 200),
        trainer("gold-maria").named("Мария Петрова").inGym("E").at(45.46, 9.18).speaking("ru", "it"),
        trainer("gold-marina").named("Марина Иванова").inGym("F").at(45.45, 9.18).speaking("ru", "it"),
        trainer("gold-li").named("李小龙").working(Format.ONLINE).speaking("zh", "en"),
        trainer("gold-muhammad").named("محمد الأحمد").working(Format.ONLINE).speaking("ar"),
        trainer("gold-giorgos").named("Γιώργος Παπαδόπουλος").working(Format.ONLINE).speaking("el"),
        trainer("gold-muller").named("Jörg Müller-Straßer").working(Format.ONLINE).speaking("de"),
        trainer("gold-picardie").named("Jean-Luc Picardie").working(Format.ONLINE).speaking("fr"),
        trainer("gold-will").named("Will Strong").inGym("G").at(53.8, -1.55),
        trainer("gold-polletti").named("Marco Polletti").inGym("H").at(51.51, -0.12),
        trainer("gold-nguyen").named("Nguyễn Vân Anh").inGym("I").at(51.52, -0.1),
        trainer("gold-lever").named("Ada Wills").headline("Front lever and planche, step by step")
            .working(Format.ONLINE).helpingWith("calisthenics"),
        trainer("gold-frontlever").named("Bea Wills").headline("Frontlever").working(Format.ONLINE)
            .helpingWith("calisthenics"),
        trainer("gold-lift").named("Cleo Wills").bio("The lever in front of you is the bar.")
            .working(Format.ONLINE).helpingWith("general-strength"),
        trainer("gold-hills").named("Dan Ashdown").bio("Barefoot, up the hills, in sprints.").inGym("J")
            .at(53.8, -1.54),
        trainer("gold-dallacqua").named("Niccolò Dall'Acqua").inGym("K").at(44.49, 11.34),
        trainer("gold-acquaroli").named("Nicola Acquaroli").inGym("L").at(44.5, 11.34).rated(5, 99),
        trainer("gold-desantis").named("Carla De Santis-Ricci").inGym("M").at(41.9, 12.5),
        trainer("gold-chi").named("Chi Perla").working(Format.ONLINE),
        trainer("gold-zoe").named("Zoë Ángeli").working(Format.ONLINE),
        trainer("gold-phrase").named("Ugo Fabbri").bio("Forza massimale, con pazienza.").inGym("N")
            .at(45.08, 7.69),
        trainer("gold-apart").named("Ivo Fabbri").bio("La forza di chi comincia; il carico massimale poi.")
            .inGym("O").at(45.07, 7.68),
        trainer("gold-nordic").named("Rita Fabbri").bio("Nordic walking nei parchi.").inGym("P")
            .at(45.07, 7.7),
        // who repeats what is searched for
        trainer("gold-stuffed").named("Deadlift Deadlift").headline("deadlift coach london deadlift london")
            .bio("deadlift coach london ".repeat(40)).inGym("Q").at(51.6, -0.3).helpingWith("posture"),
        trainer("gold-ripiena").named("Tina Fabbri").bio("mal di schiena milano ".repeat(40)).inGym("R")
            .at(45.6, 9.1).helpingWith("hypertrophy"),
        trainer("gold-squats").named("Eve Ashdown").bio("Back squat. No pain, no gain.").inGym("S")
            .at(51.508, -0.126).helpingWith("squat-technique", "wrist-pain"),
        // whose names are those of places
        trainer("gold-paola").named("Paola Milano").inGym("T").at(44.5, 11.35).helpingWith("mobility"),
        trainer("gold-jack").named("Jack London").inGym("U").at(53.81, -1.54).helpingWith("kettlebell"),
        trainer("gold-roma").named("Roma Patel").inGym("V").at(51.5, -0.2).is(Profession.PHYSIOTHERAPIST),
        // one gym with many
        chain(1), chain(2), chain(3), chain(4), chain(5), chain(6));
  }

  private static Profiles chain(int i) {
    return trainer("gold-chain-" + i).named("Catena " + i).inGym("Palestra Catena").at(45.4643, 9.1896)
        .helpingWith("lower-back-pain", "deadlift-technique", "posture").speaking("it").rated(4.9, 80)
        .holding("CSCS", Evidence.REGISTRY_CONFIRMED, LocalDate.of(2030, 1, 1));
  }

  private static PublicProfile read(String line) {
    var json = JsonMapper.shared().readTree(line);
    var handle = json.path("handle").asString();
    var published = json.path("publishedAt").isNull()
        ? Instant.parse("2026-01-01T00:00:00Z")
        : Instant.parse(json.path("publishedAt").asString());
    var formats = EnumSet.noneOf(Format.class);
    texts(json, "formats").forEach(format -> formats.add(constant(Format.class, format)));
    return new PublicProfile(UUID.nameUUIDFromBytes(handle.getBytes(StandardCharsets.UTF_8)), handle,
        json.path("displayName").asString(), json.path("headline").asString(), json.path("bio").asString(),
        constant(Profession.class, json.path("profession").asString()), texts(json, "languages"),
        texts(json, "specialties"), formats, list(json, "locations", GoldenTrainers::location),
        list(json, "prices", GoldenTrainers::price), list(json, "credentials", GoldenTrainers::credential),
        json.path("yearsOfExperience").asInt(), json.path("acceptingClients").asBoolean(), rating(json),
        published, published, false, null, Offer.NONE, null, null);
  }

  private static Location location(JsonNode l) {
    return new Location(l.path("name").asString(), l.path("city").asString(),
        l.path("countryCode").asString(),
        new GeoPoint(l.path("latitude").asDouble(), l.path("longitude").asDouble()),
        l.path("serviceRadiusKm").asDouble(), constant(Precision.class, l.path("precision").asString()),
        null);
  }

  private static Price price(JsonNode p) {
    return new Price(new BigDecimal(p.path("amount").asString()), p.path("currency").asString(),
        constant(Per.class, p.path("per").asString()), null);
  }

  private static PublicProfile.Credential credential(JsonNode c) {
    var expires = c.path("expiresOn");
    return new PublicProfile.Credential(c.path("title").asString(), c.path("issuer").asString(), null,
        expires.isNull() ? null : LocalDate.parse(expires.asString()),
        c.path("verified").asBoolean() ? Evidence.EVIDENCE_SEEN : Evidence.SELF_DECLARED, null);
  }

  private static @Nullable Rating rating(JsonNode json) {
    var rating = json.path("rating");
    return rating.isNull()
        ? null
        : new Rating(rating.path("average").asDouble(), rating.path("count").asInt());
  }

  private static List<String> texts(JsonNode json, String name) {
    return list(json, name, JsonNode::asString);
  }

  private static <T> List<T> list(JsonNode json, String name, java.util.function.Function<JsonNode, T> read) {
    var items = new ArrayList<T>();
    json.path(name).forEach(item -> items.add(read.apply(item)));
    return items;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
