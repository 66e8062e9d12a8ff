package com.athleex.directory.articles.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The lexicons of the languages that articles are written in. */
@Component
public class Lexicons {

  private static final String SYMPTOM = "symptom.";

  private final Lexicon english = read(List.of("en"));
  private final Lexicon italian = read(List.of("it"));
  private final Lexicon any = read(List.of("en", "it"));

  public Lexicon in(Locale language) {
    return language.getLanguage().equals("it") ? italian : english;
  }

  /** All languages together, for a text whose language is not known yet. */
  public Lexicon any() {
    return any;
  }

  /**
   * The language that more of the text's common words belong to; English if
   * neither.
   */
  public Locale languageOf(String text) {
    int englishWords = english.count(Cue.FUNCTION_WORD, text);
    return italian.count(Cue.FUNCTION_WORD, text) > englishWords ? Locale.ITALIAN : Locale.ENGLISH;
  }

  private static Lexicon read(List<String> languages) {
    var cues = new EnumMap<Cue, Set<String>>(Cue.class);
    var symptoms = new TreeMap<String, Set<String>>();
    for (String language : languages)
      for (String line : lines(language)) {
        String[] row = line.split("\t", 2);
        if (row[0].startsWith(SYMPTOM))
          add(symptoms, row[0].substring(SYMPTOM.length()), row[1]);
        else
          add(cues, Cue.valueOf(row[0].replace('-', '_').toUpperCase(Locale.ROOT)), row[1]);
      }
    return new Lexicon(cues, symptoms);
  }

  private static <K> void add(Map<K, Set<String>> phrases, K key, String phrase) {
    phrases.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(phrase);
  }

  private static List<String> lines(String language) {
    String file = "/articles/lexicon_" + language + ".tsv";
    try (InputStream in = Objects.requireNonNull(Lexicons.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
