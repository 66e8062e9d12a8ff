package com.athleex.directory.bench.opensearch;

import com.athleex.directory.bench.floor.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A search as OpenSearch takes it: filters that need no score are filters, no
 * script, an exact total as the others give it, and named queries to tell how
 * athlete and trainer would meet.
 */
public final class SearchBody {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PAGE = 20;
  private static final int POINTS = 500;
  private static final int ALL = 60;

  private final Request request;
  private final ObjectNode body = JSON.createObjectNode();

  private SearchBody(Request request) {
    this.request = request;
  }

  /** The whole HTTP request. */
  public static byte[] of(Request request) {
    var content = JSON.writeValueAsBytes(new SearchBody(request).json());
    var head = ("POST /" + Index.NAME
        + "/_search HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + "Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    var whole = new byte[head.length + content.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(content, 0, whole, head.length, content.length);
    return whole;
  }

  private ObjectNode json() {
    body.put("size", request.box() == null ? PAGE : POINTS).put("track_total_hits", true);
    var query = body.putObject("query").putObject("bool");
    if (request.text() != null)
      match(query.putArray("must"), request.text());
    var filters = query.putArray("filter");
    where(filters);
    if (request.language() != null)
      term(filters, "language", request.language());
    if (request.verified())
      filters.addObject().putObject("range").putObject("verifiedUntil").put("gte", "now/d");
    if (request.specialty() != null) {
      if (request.faceted())
        facets(request.specialty());
      else
        term(filters, "specialty", request.specialty());
    }
    if (request.box() != null)
      body.putArray("_source").add("hit.handle").add("hit.displayName").add("hit.headline")
          .add("hit.profession")
          .add("hit.point");
    if (request.near() != null && request.text() == null)
      nearestFirst(request.near());
    return body;
  }

  // one word may miss where there are more than two, as for the others
  private static void match(ArrayNode must, String text) {
    var fields = List.of("en", "it");
    var match = must.addObject().putObject("multi_match").put("query", text).put("type", "best_fields")
        .put("minimum_should_match", "2<-1");
    fields.forEach(match.putArray("fields")::add);
  }

  private void where(ArrayNode filters) {
    double[] box = request.box();
    if (box != null) {
      var corners = filters.addObject().putObject("geo_bounding_box").putObject("venue");
      corners.put("left", box[0]).put("bottom", box[1]).put("right", box[2]).put("top", box[3]);
    }
    double[] near = request.near();
    if (near == null)
      return;
    var either = filters.addObject().putObject("bool").putArray("should");
    var circle = either.addObject().putObject("geo_distance");
    circle.put("distance", request.radiusKm() + "km").put("_name", "at-venue");
    point(circle.putObject("venue"), near);
    var travels = either.addObject().putObject("geo_shape").put("_name", "travels-to-you");
    travels.putObject("reach").put("relation", "intersects").putObject("shape").put("type", "point")
        .putArray("coordinates").add(near[1]).add(near[0]);
  }

  private static void point(ObjectNode node, double[] near) {
    node.put("lat", near[0]).put("lon", near[1]);
  }

  private static void term(ArrayNode filters, String field, String value) {
    filters.addObject().putObject("term").put(field, value);
  }

  // the choice of a specialty does not narrow the counts of specialties
  private void facets(String specialty) {
    body.putObject("post_filter").putObject("term").put("specialty", specialty);
    var aggregations = body.putObject("aggs");
    terms(aggregations, "specialty");
    var chosen = aggregations.putObject("chosen");
    chosen.putObject("filter").putObject("term").put("specialty", specialty);
    var within = chosen.putObject("aggs");
    terms(within, "language");
    terms(within, "format");
  }

  private static void terms(ObjectNode aggregations, String field) {
    aggregations.putObject(field).putObject("terms").put("field", field).put("size", ALL);
  }

  private void nearestFirst(double[] near) {
    var sort = body.putArray("sort").addObject().putObject("_geo_distance");
    point(sort.putObject("venue"), near);
    sort.put("unit", "km").put("order", "asc");
  }

}
