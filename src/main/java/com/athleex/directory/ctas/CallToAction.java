package com.athleex.directory.ctas;

import io.swagger.v3.oas.annotations.media.Schema;

/** A call to action as the API shows it. */
record CallToAction(
    @Schema(example = "lower-back-pain-lifting.after-red-flags.find-a-trainer") String id, CtaKind kind,
    Placement placement,
    @Schema(example = "Find a trainer near Milan: training alongside lower back pain") String label,
    @Schema(example = "/find/lower-back-pain/milan?near=geonames:3173435&ref=lower-back-pain-lifting") String href,
    @Schema(description = "To be shown beside it") String disclaimer,
    @Schema(description = "Whether a reader passes the red flags before it opens") boolean gated) {

  CallToAction withId(String other) {
    return new CallToAction(other, kind, placement, label, href, disclaimer, gated);
  }
}
