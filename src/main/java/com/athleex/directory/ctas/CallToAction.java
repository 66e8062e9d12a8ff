package com.athleex.directory.ctas;

import com.athleex.directory.ctas.inventory.Supply.Reach;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call to action as the API shows it. */
record CallToAction(
    @Schema(description = "The same for every reader and wording", example = "lower-back-pain-lifting.after-red-flags.find-a-trainer") String id,
    CtaKind kind, Placement placement,
    @Schema(example = "Find a trainer near Milan: training alongside lower back pain") String label,
    @Schema(description = "What it opens, uncounted", example = "/find/lower-back-pain/milan?ref=lower-back-pain-lifting") String href,
    @Schema(description = "To be shown beside it") String disclaimer,
    @Schema(description = "Whether a reader passes the red flags before it opens") boolean gated,
    @Schema(description = "What a link to it should name: it counts the click and leads to what it opens", example = "/go/lower-back-pain-lifting.after-red-flags.find-a-trainer?near=geonames:3173435&lang=en&variant=a") String go,
    @Schema(description = "For `POST /cta-events`; it names no person and no visit", example = "lower-back-pain-lifting.after-red-flags.a.20779.Zm9v") String ref,
    @Schema(description = "Of the wording", example = "a") String variant,
    @Schema(description = "The search for the same people, where it leads to any", example = "/api/v1/trainers?specialty=lower-back-pain&near=geonames:3173435&radiusKm=25&mode=in-person&facets=none&limit=3&lang=en") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String search,
    @Schema(description = "Whom it leads to; left out where it leads to nobody, or nobody could count them now") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reach reach) {}
