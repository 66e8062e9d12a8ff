package com.athleex.directory.articles.examples;

import com.athleex.directory.articles.edition.Edition;
import com.athleex.directory.articles.edition.Edition.NamedSource;
import com.athleex.directory.articles.manuscript.Source.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article that ships with the application: lines of {@code name: value}, an
 * empty line, and the text as Markdown.
 */
record ExampleFile(String slug, List<String> head, String text) {

  static ExampleFile of(String slug) {
    var file = "/articles/examples/" + slug + ".md";
    try (InputStream in = Objects.requireNonNull(ExampleFile.class.getResourceAsStream(file), file)) {
      String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n", 2);
      return new ExampleFile(slug, List.of(parts[0].split("\n")), parts[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Edition edition() {
    return new Edition(Format.MARKDOWN, text, null, null, null, value("author"), null, list("tags"), null,
        null, null, null, null, null, null, null, null, null, sources(), null, null, list("related"),
        value("translationOf"));
  }

  private List<NamedSource> sources() {
    return values("source").stream().map(line -> line.split(" \\| "))
        .map(parts -> new NamedSource(parts[0], parts[1])).toList();
  }

  private @Nullable List<String> list(String name) {
    String value = value(name);
    return value == null ? null : Arrays.stream(value.split(";")).map(String::strip).toList();
  }

  private @Nullable String value(String name) {
    return values(name).stream().findFirst().orElse(null);
  }

  private List<String> values(String name) {
    var values = new ArrayList<String>();
    for (String line : head)
      if (line.startsWith(name + ": "))
        values.add(line.substring(name.length() + 2));
    return values;
  }
}
