package com.athleex.directory.search.http;

import com.athleex.directory.search.SearchResult;
import com.athleex.directory.search.SearchResult.Hit;
import com.athleex.directory.search.SearchResult.MatchMode;
import com.athleex.directory.search.index.Card;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile.Precision;
import com.athleex.directory.web.Listing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
      Point geometry, Properties properties) {

    static Feature of(Hit hit, Card.Spot spot) {
      var card = hit.card();
      return new Feature("Feature", card.handle(),
          new Point("Point", List.of(spot.point().longitude(), spot.point().latitude())),
          new Properties(card.handle(), card.displayName(), card.headline(), card.profession(),
              hit.matchMode(), hit.distanceKm(), spot.precision(), HitRepresentation.url(card)));
    }
  }

  /** What a map tells of a trainer. */
  @Schema(name = "TrainerFeatureProperties")
  record Properties(@Schema(example = "demo-giulia-rossi-12") String handle,
      @Schema(example = "Giulia Rossi") String displayName, String headline, Profession profession,
      MatchMode matchMode, @Nullable Double distanceKm, Precision precision,
      @Schema(example = "/api/v1/trainers/demo-giulia-rossi-12") String url) {}

  /** Longitude comes first. */
  @Schema(name = "GeoJsonPoint")
  record Point(@Schema(example = "Point") String type,
      @Schema(example = "[9.18951, 45.46427]") List<Double> coordinates) {}

  static FeatureCollection of(SearchResult result) {
    var features = new ArrayList<Feature>(result.hits().size());
    for (var hit : result.hits()) {
      var spot = hit.spot();
      if (spot != null)
        features.add(Feature.of(hit, spot));
    }
    return new FeatureCollection("FeatureCollection", features, Listing.Total.exactly(result.total()));
  }
}
