package com.athleex.directory.search.http;

import com.athleex.directory.search.index.Card;
import com.athleex.directory.search.words.Highlights;
import com.athleex.directory.search.words.SoughtWords;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;

/** A word of a hit that fits. */
@Schema(name = "Highlight")
record HighlightRepresentation(@Schema(description = "Which text", allowableValues = {
    "displayName",
    "headline"}) String field,
    @Schema(description = "First UTF-16 unit, from 0", example = "0") int start,
    @Schema(description = "After the last UTF-16 unit", example = "6") int end) {

  static List<HighlightRepresentation> of(SoughtWords sought, Card card) {
    var highlights = new ArrayList<HighlightRepresentation>();
    for (var range : Highlights.inName(sought, card.displayName()))
      highlights.add(new HighlightRepresentation("displayName", range.start(), range.end()));
    for (var range : Highlights.inText(sought, card.headline()))
      highlights.add(new HighlightRepresentation("headline", range.start(), range.end()));
    return highlights;
  }
}
