package com.athleex.directory.trainers.credentials;

import com.athleex.directory.trainers.RegistryLinks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where persons look credentials up; the directory itself asks none. */
@Component
class Registries implements RegistryLinks {

  private final List<Registry> all = read();

  /**
   * @param country
   *          ISO 3166-1 alpha-2; null for no single one
   * @param link
   *          where it is asked for a person
   * @param registers
   *          whom, in English
   */
  record Registry(String id, String name, @Nullable String country, URI link, String registers) {}

  List<Registry> all() {
    return all;
  }

  @Override
  public Optional<URI> of(String registry) {
    return all.stream().filter(known -> known.id().equals(registry)).map(Registry::link).findFirst();
  }

  boolean knows(String id) {
    return all.stream().anyMatch(registry -> registry.id().equals(id));
  }

  private static List<Registry> read() {
    try (InputStream in = Objects
        .requireNonNull(Registries.class.getResourceAsStream("/trainers/registries.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"))
          .map(cells -> new Registry(cells[0], cells[1], cells[2].isEmpty() ? null : cells[2],
              URI.create(cells[3]), cells[4]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
