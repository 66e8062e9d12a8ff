package com.athleex.directory.search.http;

import com.athleex.directory.web.Listing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * Hits as GeoJSON (RFC 7946); trainers without a place to meet have no feature.
 */
@Schema(name = "TrainerFeatures")
record FeatureCollection(@Schema(example = "FeatureCollection") String type, List<Feature> features,
    Listing.Total total) {

  static final String MEDIA_TYPE = "application/geo+json";

  /** A trainer at a place. */
  @Schema(name = "TrainerFeature")
  record Feature(@Schema(example = "Feature") String type,
      @Schema(example = "demo-giulia-rossi-12") String id,
      Point geometry, Map<String, Object> properties) {

    static Feature of(HitRepresentation hit, PointRepresentation point) {
      var properties = new java.util.LinkedHashMap<String, Object>();
      properties.put("handle", hit.handle());
      properties.put("displayName", hit.displayName());
      properties.put("headline", hit.headline());
      properties.put("profession", hit.profession());
      properties.put("matchMode", hit.matchMode());
      properties.put("distanceKm", hit.distanceKm());
      properties.put("precision", point.precision());
      properties.put("url", hit.url());
      return new Feature("Feature", hit.handle(),
          new Point("Point", List.of(point.longitude(), point.latitude())),
          properties);
    }
  }

  /** Longitude comes first. */
  @Schema(name = "GeoJsonPoint")
  record Point(@Schema(example = "Point") String type,
      @Schema(example = "[9.18951, 45.46427]") List<Double> coordinates) {}

  static FeatureCollection of(AnswerRepresentation answer) {
    var features = new java.util.ArrayList<Feature>(answer.items().size());
    for (var hit : answer.items())
      if (hit.point() != null)
        features.add(Feature.of(hit, hit.point()));
    return new FeatureCollection("FeatureCollection", features, answer.total());
  }
}
