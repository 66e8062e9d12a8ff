package com.athleex.directory.search.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/** The tab-separated files of this package; lines with # are for people. */
final class Lines {

  private Lines() {}

  static void read(String file, Consumer<String[]> line) {
    var path = "/search/understanding/" + file;
    try (var in = Objects.requireNonNull(Lines.class.getResourceAsStream(path), path)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(text -> !text.isBlank() && text.charAt(0) != '#').map(text -> text.split("\t", -1))
          .forEach(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
