package com.athleex.directory.trainers.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a language claims to diagnose, cure or treat, read from
 * {@code trainers/claims_<language>.tsv}: classes of words, then phrases of
 * them. {@code claim}s are such phrases; a {@code noun} is none where it is
 * somebody else's (after a class of words); what overlaps a {@code void} is
 * none either, and so is whatever is denied.
 */
final class Grammar {

  /** Words from a denial to what it denies, at most. */
  private static final int REACH = 8;
  private static final int NOUN_REACH = 4;

  private final Lexicon lexicon = new Lexicon();
  private final List<Phrase> claims = new ArrayList<>();
  private final List<Phrase> nouns = new ArrayList<>();
  private final List<Phrase> voids = new ArrayList<>();
  private final long not;
  private final long only;
  private final long but;
  private final long me;
  private final long auxiliary;
  private final long elsewhere;

  private Grammar(List<String[]> rows) {
    rows.stream().filter(row -> row[0].equals("class")).forEach(row -> lexicon.add(row[1], row[2]));
    not = lexicon.bit("NOT");
    only = lexicon.bit("ONLY");
    but = lexicon.bit("BUT");
    me = lexicon.bit("ME");
    auxiliary = lexicon.bit("AUX");
    elsewhere = lexicon.bit("ELSEWHERE");
    for (var row : rows)
      switch (row[0]) {
        case "claim" -> claims.add(phrase(row[1]));
        case "noun" -> nouns.add(phrase(row[1]));
        case "void" -> voids.add(phrase(row[1]));
        case "class" -> {
        }
        default -> throw new IllegalStateException("neither class nor phrase: " + row[0]);
      }
  }

  private Phrase phrase(String text) {
    return new Phrase(text, lexicon, not | but | me);
  }

  static Grammar of(String language) {
    try (InputStream in = Objects
        .requireNonNull(Grammar.class.getResourceAsStream("/trainers/claims_" + language + ".tsv"))) {
      return new Grammar(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From one word to another. */
  record Span(int from, int to) {
    boolean overlaps(Span other) {
      return from <= other.to && other.from <= to;
    }
  }

  /** What the text claims. */
  List<Span> claimsIn(Words words) {
    var meanings = new long[words.count()];
    boolean any = false;
    for (int i = 0; i < meanings.length; i++)
      any |= (meanings[i] = words.meaning(i, lexicon)) != 0;
    if (!any)
      return List.of();
    var found = new ArrayList<Span>();
    for (int i = 0; i < meanings.length; i++)
      if (meanings[i] != 0) {
        add(claims, words, meanings, i, false, found);
        add(nouns, words, meanings, i, true, found);
      }
    if (!found.isEmpty())
      withoutVoid(words, meanings, found);
    return found;
  }

  private void add(List<Phrase> phrases, Words words, long[] meanings, int at, boolean noun,
      List<Span> found) {
    for (var phrase : phrases)
      if (phrase.mayBeginWith(meanings[at])) {
        int end = phrase.match(words, meanings, at);
        if (end >= 0 && !isDenied(words, meanings, at) && !(noun && isElsewhere(words, meanings, at))) {
          found.add(new Span(at, end));
          return;
        }
      }
  }

  private void withoutVoid(Words words, long[] meanings, List<Span> found) {
    for (int i = 0; i < meanings.length; i++)
      for (var phrase : voids)
        if (phrase.mayBeginWith(meanings[i])) {
          int end = phrase.match(words, meanings, i);
          if (end >= 0) {
            var nothing = new Span(i, end);
            found.removeIf(nothing::overlaps);
          }
        }
  }

  private boolean isDenied(Words words, long[] meanings, int at) {
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      byte pause = words.pauseBefore(i + 1);
      // after a comma somebody says what they do do
      if (pause == Words.END || pause == Words.COMMA && (meanings[i + 1] & me) != 0
          || (meanings[i] & but) != 0)
        return false;
      if ((meanings[i] & not) != 0)
        return !isOnly(meanings, i);
      // "nor do I", but not "I"
      if ((meanings[i] & me) != 0 && (i == 0 || (meanings[i - 1] & auxiliary) == 0))
        return false;
    }
    return false;
  }

  private boolean isOnly(long[] meanings, int negation) {
    for (int i = negation + 1; i < meanings.length && i <= negation + 2; i++)
      if ((meanings[i] & only) != 0)
        return true;
    return false;
  }

  private boolean isElsewhere(Words words, long[] meanings, int at) {
    for (int i = at - 1; i >= 0 && i >= at - NOUN_REACH; i--) {
      if (words.pauseBefore(i + 1) == Words.END)
        return false;
      if ((meanings[i] & elsewhere) != 0)
        return true;
    }
    return false;
  }
}
