package com.athleex.directory.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The script, and its earlier versions: each file beside it is served under its
 * own hash, so that a page that asks for one by its integrity still gets it.
 */
@Component
public class Scripts {

  private static final String FOLDER = "classpath:static/embed/v1/";

  private final Script current;
  private final Map<String, Script> byHash;

  Scripts(ResourcePatternResolver files) {
    current = read(files.getResource(FOLDER + "trainer-cta.js"));
    try {
      byHash = Arrays.stream(files.getResources(FOLDER + "*.js")).map(Scripts::read)
          .collect(Collectors.toUnmodifiableMap(Script::hash, Function.identity()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public Script current() {
    return current;
  }

  Optional<Script> find(String hash) {
    return Optional.ofNullable(byHash.get(hash));
  }

  private static Script read(Resource file) {
    try {
      return Script.of(file.getContentAsByteArray());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
