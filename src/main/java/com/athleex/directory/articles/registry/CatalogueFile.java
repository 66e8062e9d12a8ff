package com.athleex.directory.articles.registry;

import com.athleex.directory.articles.RegisteredArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The blog's own articles, as they ship with the application. */
final class CatalogueFile {

  private static final String FILE = "/articles/articles.tsv";

  private CatalogueFile() {}

  static List<RegisteredArticle> articles() {
    try (InputStream in = Objects.requireNonNull(CatalogueFile.class.getResourceAsStream(FILE), FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> article(line.split("\t"))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RegisteredArticle article(String[] row) {
    return new RegisteredArticle(row[0], Locale.forLanguageTag(row[1]), row[2], Integer.parseInt(row[3]),
        List.of(row[4].split(";")), row[5].equals("yes"), List.of(row[6].split(";")),
        row.length > 7 ? row[7] : null, Map.of(), Instant.EPOCH);
  }
}
