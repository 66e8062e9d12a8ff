package com.athleex.directory.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * Other words for what somebody typed, in one language: from a file with a line
 * a group, whose members are separated by commas and stand for each other.
 */
final class Synonyms {

  private final Map<List<String>, Set<List<String>>> others = new HashMap<>();
  private final Analyzer analyzer;
  private int longest = 1;

  /**
   * @param file
   *          beside the application's other search data
   */
  Synonyms(String file, Analyzer analyzer) {
    this.analyzer = analyzer;
    for (var line : lines(file)) {
      var group = Arrays.stream(line.split(",")).map(member -> WordAnalysis.terms(analyzer, member))
          .filter(terms -> !terms.isEmpty()).toList();
      for (var member : group) {
        longest = Math.max(longest, member.size());
        var known = others.computeIfAbsent(member, terms -> new LinkedHashSet<>());
        known.addAll(group);
        known.remove(member);
      }
    }
  }

  /** The most words that have synonyms only together. */
  int longest() {
    return longest;
  }

  Analyzer analyzer() {
    return analyzer;
  }

  /** Further sequences of terms that mean what some words mean together. */
  Set<List<String>> of(List<ReadWord> words) {
    if (words.stream().anyMatch(ReadWord::isQuoted))
      return Set.of();
    return others.getOrDefault(words.stream().flatMap(word -> word.terms(analyzer).stream()).toList(),
        Set.of());
  }

  private static List<String> lines(String file) {
    var stream = Objects.requireNonNull(Synonyms.class.getResourceAsStream("/search/" + file), file);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new ArrayList<>(
          reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
