package com.athleex.directory.bench.opensearch;

import com.athleex.directory.bench.ShippedData;
import com.athleex.directory.bench.floor.Grid;
import com.athleex.directory.bench.floor.Hit;
import com.athleex.directory.bench.floor.Words;
import com.athleex.directory.kernel.GeoPoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Trainers as documents of OpenSearch. */
final class Listings {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CORNERS = 32;

  private final ShippedData data;

  Listings(ShippedData data) {
    this.data = data;
  }

  ObjectNode of(JsonNode trainer) {
    var document = JSON.createObjectNode();
    var venues = document.putArray("venue");
    var circles = JSON.createArrayNode();
    for (JsonNode location : trainer.get("locations")) {
      var point = Grid.shown(location);
      venues.addArray().add(point.longitude()).add(point.latitude());
      double km = location.get("serviceRadiusKm").asDouble();
      if (km > 0)
        circle(circles.addArray().addArray(), point, km);
    }
    if (!circles.isEmpty())
      document.putObject("reach").put("type", "multipolygon").set("coordinates", circles);
    document.set("specialty", trainer.get("specialties"));
    document.set("language", trainer.get("languages"));
    document.set("format", trainer.get("formats"));
    trainer.get("credentials").valueStream().filter(c -> c.get("verified").asBoolean())
        .map(c -> c.get("expiresOn").isNull() ? "9999-12-31" : c.get("expiresOn").asString())
        .max(String::compareTo).ifPresent(last -> document.put("verifiedUntil", last));
    var words = new Words(data).of(trainer);
    document.put("en", words).put("it", words);
    document.set("hit", new Hit(trainer, data).content());
    return document;
  }

  /** A circle as a polygon: OpenSearch has no other that a point can be in. */
  private static void circle(ArrayNode ring, GeoPoint centre, double km) {
    double degrees = Math.toDegrees(km / GeoPoint.EARTH_RADIUS_KM);
    for (int i = 0; i <= CORNERS; i++) {
      double angle = 2 * Math.PI * (i % CORNERS) / CORNERS;
      ring.addArray()
          .add(centre.longitude() + degrees * Math.cos(angle) / Math.cos(Math.toRadians(centre.latitude())))
          .add(centre.latitude() + degrees * Math.sin(angle));
    }
  }
}
