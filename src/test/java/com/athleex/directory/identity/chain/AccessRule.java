package com.athleex.directory.identity.chain;

import com.athleex.directory.identity.Scope;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A row of the table that says who may do what. A cell is {@code yes}, or the
 * status of the refusal; for partners also the scope that a key needs; for
 * others than the owner the status that hides what is not theirs.
 */
record AccessRule(String method, String path, Map<Who, String> cells, String partner, String other) {

  /** The columns, in the file's order; partner and other follow. */
  enum Who {
    ANONYMOUS, ATHLETE, TRAINER, EDITOR, ADMINISTRATOR
  }

  static List<AccessRule> table() {
    try (var in = Objects.requireNonNull(AccessRule.class.getResourceAsStream("/identity/access.tsv"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(AccessRule::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AccessRule of(String line) {
    var columns = line.trim().split("\\s+");
    if (columns.length != 9)
      throw new IllegalArgumentException("a cell is missing or too many: " + line);
    var cells = new EnumMap<Who, String>(Who.class);
    for (var who : Who.values())
      cells.put(who, columns[2 + who.ordinal()]);
    return new AccessRule(columns[0], columns[1], cells, columns[7], columns[8]);
  }

  /** Whether a key with only this scope may call. */
  boolean allows(Scope scope) {
    return partner.equals("yes") || partner.equals(scope.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  String name() {
    return method + " " + path;
  }

  @Override
  public String toString() {
    return name();
  }
}
