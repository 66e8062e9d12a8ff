package com.athleex.directory.trainers.wording;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Notices texts, English or Italian, that claim to diagnose, cure or treat:
 * coaching is none of that, so a person reads them first. It knows no grammar:
 * some claims pass, and some texts that claim nothing are noticed. A text of
 * 600 characters takes some ten microseconds.
 */
@Component
public class TextClaims {

  private final List<Grammar> languages = List.of(Grammar.of("en"), Grammar.of("it"));

  /** Whether some part of the text does. */
  public boolean in(String text) {
    var words = Words.of(text);
    for (var language : languages)
      if (!language.claimsIn(words).isEmpty())
        return true;
    return false;
  }

  /** The parts that do, each with some words around it. */
  public List<String> noticed(String text) {
    var words = Words.of(text);
    return languages.stream().flatMap(language -> language.claimsIn(words).stream())
        .map(span -> words.excerpt(span.from(), span.to())).distinct().toList();
  }
}
