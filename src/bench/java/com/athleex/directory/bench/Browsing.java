package com.athleex.directory.bench;

import com.athleex.directory.bench.Queries.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The pages that readers' browsers ask for, of questions that the interface is
 * asked too.
 */
final class Browsing {

  private static final int EACH = 1000;

  private Browsing() {}

  static Asked of(Map<Kind, List<Question>> questions) {
    return new Asked(Stream.of(Kind.NEARBY, Kind.FACETED)
        .flatMap(kind -> Objects.requireNonNull(questions.get(kind)).stream().limit(EACH))
        .map(question -> ("GET /find?" + question.parameters()
            + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII))
        .toList());
  }
}
