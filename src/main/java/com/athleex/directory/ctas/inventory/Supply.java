package com.athleex.directory.ctas.inventory;

import com.athleex.directory.search.SearchQuery.Mode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a call to action can lead to. */
public sealed interface Supply {

  /**
   * @param radiusKm
   *          null where no place is asked for, or none matters
   * @param total
   *          people found, at least 1
   * @param widened
   *          whether it is more than what was asked for, and has to be said
   */
  @Schema(name = "Reach")
  record Reach(
      @Schema(description = "Null: anywhere, or live online", example = "100") @Nullable Integer radiusKm,
      Mode mode, @Schema(description = "People found", example = "4") long total,
      @Schema(description = "Whether it goes further than around the place that was asked for, as the label says") boolean widened)
      implements
        Supply {}

  /** Neither near, nor further away, nor online. */
  record Nobody() implements Supply {}

  /** The index cannot tell now. */
  record NotKnown() implements Supply {}
}
