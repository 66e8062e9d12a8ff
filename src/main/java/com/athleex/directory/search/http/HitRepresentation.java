package com.athleex.directory.search.http;

import com.athleex.directory.media.PhotoAddress;
import com.athleex.directory.search.SearchResult.Factor;
import com.athleex.directory.search.SearchResult.Hit;
import com.athleex.directory.search.SearchResult.MatchMode;
import com.athleex.directory.search.SearchResult.Reason;
import com.athleex.directory.search.index.Card;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trainer in an answer. */
record HitRepresentation(@Schema(example = "demo-giulia-rossi-12") String handle,
    @Schema(example = "Giulia Rossi") String displayName, String headline, Profession profession,
    List<SpecialtyName> specialties, List<String> languages, List<Format> formats, MatchMode matchMode,
    @Schema(description = "From the place asked for to the place to meet; rounded up to 0.5 km where that is an area", example = "2.41") @Nullable Double distanceKm,
    @Nullable SpotName place, @Nullable PointRepresentation point, @Nullable PriceRepresentation priceFrom,
    @Nullable RatingRepresentation rating, List<CredentialRepresentation> credentials,
    boolean acceptingClients,
    @Schema(description = "At most 240 pixels a side", example = "/media/photos/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08-240.jpg") @Nullable String photoUrl,
    @Schema(example = "/api/v1/trainers/demo-giulia-rossi-12") String url,
    @Schema(description = "Only when sorted by relevance") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal score,
    @Schema(description = "With `explain=true`: the points add up to the score") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReasonRepresentation> why,
    @Schema(description = "With `highlight=true`: which words fit `q`") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HighlightRepresentation> highlights) {

  /** A specialty with its name in the reader's language. */
  record SpecialtyName(@Schema(example = "lower-back-pain") String slug,
      @Schema(example = "training alongside lower back pain") String label) {}

  /** The town of the place to meet. */
  record SpotName(@Schema(example = "Milano") String name, @Schema(example = "IT") String countryCode) {}

  /** An average of ratings. */
  record RatingRepresentation(@Schema(example = "4.8") double average, @Schema(example = "57") int count) {}

  /** A factor of the score. */
  record ReasonRepresentation(Factor factor, @Schema(example = "11.512") BigDecimal points,
      @Schema(example = "25.000") BigDecimal maximum,
      @Schema(description = "How much of the factor this hit has, 0 to 1: times `maximum`, rounded, it gives the points", example = "0.46048") double part,
      @Schema(description = "Of `nearness`: the distance at which it is one half, by how densely people live around the place", example = "2.1") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double halfNearKm) {

    static ReasonRepresentation of(Reason reason) {
      return new ReasonRepresentation(reason.factor(), BigDecimal.valueOf(reason.points(), 3),
          BigDecimal.valueOf(reason.maximum(), 3), reason.part(), reason.halfNearKm());
    }
  }

  static HitRepresentation of(Hit hit, Labels labels, boolean scored,
      List<HighlightRepresentation> highlights) {
    var card = hit.card();
    var topics = new ArrayList<SpecialtyName>(card.specialties().size());
    for (var slug : card.specialties())
      topics.add(new SpecialtyName(slug, labels.specialty(slug)));
    var credentials = new ArrayList<CredentialRepresentation>(card.credentials().size());
    for (var credential : card.credentials())
      credentials.add(CredentialRepresentation.of(credential, labels.today()));
    return new HitRepresentation(card.handle(), card.displayName(), card.headline(), card.profession(),
        topics,
        card.languages(), card.formats(), hit.matchMode(), hit.distanceKm(), place(hit.spot()),
        point(hit.spot()),
        PriceRepresentation.lowest(card.prices(), labels.rates(), labels.currency()), rating(card.rating()),
        credentials,
        card.acceptingClients(), photo(card.photo()), url(card),
        scored ? BigDecimal.valueOf(hit.score(), 3) : null,
        hit.why().stream().map(ReasonRepresentation::of).toList(), highlights);
  }

  static String url(Card card) {
    return "/api/v1/trainers/" + card.handle();
  }

  private static @Nullable String photo(@Nullable String key) {
    return key == null ? null : PhotoAddress.small(key);
  }

  private static @Nullable SpotName place(Card.@Nullable Spot spot) {
    return spot == null ? null : new SpotName(spot.city(), spot.countryCode());
  }

  private static @Nullable PointRepresentation point(Card.@Nullable Spot spot) {
    return spot == null
        ? null
        : new PointRepresentation(spot.point().latitude(), spot.point().longitude(), spot.precision());
  }

  static @Nullable RatingRepresentation rating(PublicProfile.@Nullable Rating rating) {
    return rating == null ? null : new RatingRepresentation(rating.average(), rating.count());
  }
}
