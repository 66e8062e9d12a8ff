package com.athleex.directory.bench.floor;

import com.athleex.directory.bench.ShippedData;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the answer says of a trainer whatever was asked: written once, when the
 * index is built.
 */
public record Hit(JsonNode trainer, ShippedData data) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The members of a hit, without the closing brace: those that depend on the
   * query follow.
   */
  byte[] json() {
    byte[] whole = JSON.writeValueAsBytes(content());
    return Arrays.copyOf(whole, whole.length - 1);
  }

  public ObjectNode content() {
    ObjectNode hit = JSON.createObjectNode();
    for (String field : new String[]{"handle", "displayName", "headline", "profession", "languages",
        "formats",
        "acceptingClients", "rating"})
      hit.set(field, trainer.get(field));
    ArrayNode specialties = hit.putArray("specialties");
    for (JsonNode slug : trainer.get("specialties"))
      specialties.addObject().put("slug", slug.asString()).put("label",
          data.specialty(slug.asString()).labels().en());
    firstOf("locations").ifPresent(location -> {
      hit.putObject("place").put("name", location.get("city").asString()).put("countryCode",
          location.get("countryCode").asString());
      ObjectNode point = hit.putObject("point");
      for (String field : new String[]{"latitude", "longitude", "precision"})
        point.set(field, location.get(field));
    });
    trainer.get("prices").valueStream()
        .min(Comparator.comparingDouble(price -> Double.parseDouble(price.get("amount").asString())))
        .ifPresent(price -> hit.set("priceFrom", price));
    ArrayNode credentials = hit.putArray("credentials");
    for (JsonNode credential : trainer.get("credentials"))
      credentials.addObject().put("title", credential.get("title").asString())
          .put("issuer", credential.get("issuer").asString())
          .put("state", credential.get("verified").asBoolean() ? "evidence-seen" : "self-declared");
    hit.putNull("photoUrl").put("url", "/api/v1/trainers/" + trainer.get("handle").asString());
    return hit;
  }

  /** The hit on a map, whole. */
  byte[] feature() {
    ObjectNode feature = JSON.createObjectNode().put("type", "Feature");
    feature.set("id", trainer.get("handle"));
    firstOf("locations").ifPresent(location -> feature.putObject("geometry").put("type", "Point")
        .putArray("coordinates").add(location.get("longitude")).add(location.get("latitude")));
    ObjectNode properties = feature.putObject("properties");
    for (String field : new String[]{"handle", "displayName", "headline", "profession"})
      properties.set(field, trainer.get(field));
    properties.put("matchMode", "at-venue").putNull("distanceKm").put("precision", "exact").put("url",
        "/api/v1/trainers/" + trainer.get("handle").asString());
    return JSON.writeValueAsBytes(feature);
  }

  private Optional<JsonNode> firstOf(String list) {
    return trainer.get(list).valueStream().findFirst();
  }
}
