package com.athleex.directory.bench;

import com.athleex.directory.bench.floor.Request;
import com.athleex.directory.bench.opensearch.SearchBody;
import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The searches of a run: around athletes who live where people live, the same
 * ones for every server. Points are sent as coordinates, a little off the
 * town's centre, so that no two searches are the same.
 */
final class Queries {

  private static final int EACH = 2000;
  private static final double ATHLETES_SPREAD_DEGREES = 0.05;
  private static final List<String> COMMON = List.of("general-strength", "beginner-lifting", "hypertrophy",
      "powerlifting", "mobility", "weight-management", "lower-back-pain", "squat-technique");
  private static final List<String> RARE = List.of("adaptive-training", "concussion-history", "pre-postnatal",
      "youth-athletes");
  private static final List<String> RARE_LANGUAGES = List.of("es", "fr", "de", "pl", "ga");
  private static final List<String> ENGLISH = List.of("squat technique", "back pain", "kettlebell",
      "powerlifting",
      "posture", "strength beginners", "muscle building", "olympic weightlifting", "return running",
      "certified coach");
  private static final List<String> ITALIAN = List.of("mal di schiena", "tecnica squat", "postura",
      "ipertrofia",
      "pesi principianti", "preparazione atletica", "forza", "dolore ginocchio", "stacco da terra",
      "mobilità");

  private final Random random;
  private final NavigableMap<Long, Place> townByPeopleBefore = new TreeMap<>();
  private long people;

  private Queries(long seed, ShippedData data) {
    random = new Random(seed);
    for (String country : List.of("IT", "GB", "US", "DE", "FR", "ES", "CH", "AT", "IE", "NL"))
      for (Place town : data.towns(country, Locale.ENGLISH)) {
        townByPeopleBefore.put(people, town);
        // as the trainers: Italy and Britain first
        people += town.population() * (country.equals("IT") || country.equals("GB") ? 6L : 1L);
      }
  }

  /** A question, as the parameters of our own search. */
  record Question(Kind kind, String parameters) {

    /** As the application and the floor are asked. */
    byte[] http() {
      return ("GET /api/v1/trainers?" + parameters + " HTTP/1.1\r\nHost: localhost\r\nAccept: "
          + kind.accept()
          + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** As OpenSearch is asked. */
    byte[] openSearch() {
      return SearchBody.of(Request.of(parameters));
    }
  }

  static Map<Kind, List<byte[]>> asked(Map<Kind, List<Question>> questions, Function<Question, byte[]> how) {
    var requests = new EnumMap<Kind, List<byte[]>>(Kind.class);
    questions.forEach((kind, list) -> requests.put(kind, list.stream().map(how).toList()));
    return requests;
  }

  /** Questions by kind. */
  static Map<Kind, List<Question>> of(long seed, ShippedData data) {
    var queries = new Queries(seed, data);
    var requests = new EnumMap<Kind, List<Question>>(Kind.class);
    for (Kind kind : Kind.values()) {
      var list = new ArrayList<Question>();
      for (int i = 0; i < EACH; i++)
        list.add(queries.request(kind == Kind.MIX ? queries.drawn() : kind));
      requests.put(kind, list);
    }
    return requests;
  }

  private Kind drawn() {
    int percent = random.nextInt(100);
    for (Kind kind : Kind.values()) {
      percent -= kind.percentOfMix();
      if (percent < 0)
        return kind;
    }
    throw new IllegalStateException("the mix must add up to 100 %");
  }

  private Question request(Kind kind) {
    return new Question(kind, parameters(kind));
  }

  private String parameters(Kind kind) {
    Place town = Objects.requireNonNull(townByPeopleBefore.floorEntry((long) (random.nextDouble() * people)))
        .getValue();
    String near = "near=" + athleteIn(town);
    return switch (kind) {
      case NEARBY -> near + "&radiusKm=25&sort=distance&facets=none";
      case FACETED -> near + "&radiusKm=25&specialty=" + any(COMMON)
          + "&facets=specialty,language,format&sort=distance";
      case TEXT -> "q=" + URLEncoder.encode(any(town.countryCode().equals("IT") ? ITALIAN : ENGLISH),
          StandardCharsets.UTF_8) + "&" + near + "&radiusKm=50&facets=none";
      case MAP -> "bbox=" + windowOn(town) + "&limit=500&facets=none";
      case RARE -> near + "&radiusKm=200&specialty=" + any(RARE) + "&language=" + any(RARE_LANGUAGES)
          + "&verified=true&sort=distance&facets=none";
      case MIX -> throw new IllegalArgumentException("a mix is made of other kinds");
    };
  }

  private String athleteIn(Place town) {
    GeoPoint centre = town.point();
    return String.format(Locale.ROOT, "%.5f,%.5f",
        centre.latitude() + ATHLETES_SPREAD_DEGREES * random.nextGaussian(),
        centre.longitude() + ATHLETES_SPREAD_DEGREES * random.nextGaussian());
  }

  private String windowOn(Place town) {
    double half = 0.05 + 0.3 * random.nextDouble();
    return String.format(Locale.ROOT, "%.4f,%.4f,%.4f,%.4f", town.point().longitude() - 1.5 * half,
        town.point().latitude() - half, town.point().longitude() + 1.5 * half,
        town.point().latitude() + half);
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
