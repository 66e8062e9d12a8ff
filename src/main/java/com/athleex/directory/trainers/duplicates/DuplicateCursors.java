package com.athleex.directory.trainers.duplicates;

import com.athleex.directory.trainers.duplicates.Duplicates.Position;
import com.athleex.directory.web.Cursors;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a page of pairs ended. */
@Component
class DuplicateCursors {

  private static final String LIST = "trainer-duplicates";

  private final Cursors cursors;

  DuplicateCursors(Cursors cursors) {
    this.cursors = cursors;
  }

  String seal(Position end) {
    var pair = end.after();
    return cursors.seal(LIST, (end.key() + (pair == null ? "" : "\n" + pair.one() + "\n" + pair.other()))
        .getBytes(StandardCharsets.UTF_8));
  }

  Position open(String cursor) {
    var parts = new String(cursors.open(LIST, cursor), StandardCharsets.UTF_8).split("\n");
    return new Position(parts[0],
        parts.length == 1 ? null : new Pair(UUID.fromString(parts[1]), UUID.fromString(parts[2])));
  }
}
