package com.athleex.directory.identity.accounts;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.springframework.stereotype.Component;

/**
 * What a password must be (after NIST SP 800-63B, 3.1.1.2): long enough, not
 * one that everybody tries first, and not made of what is known of the person.
 * No rules of composition.
 */
@Component
public class PasswordRules {

  static final int SHORTEST = 10;
  static final int LONGEST = 128;
  private static final int OF_ITS_OWN = 6;
  private static final int WORD = 4;

  private final Set<String> common = common();

  /**
   * @param pointer
   *          of the field that holds it
   * @param known
   *          what an attacker knows of the person
   * @throws ProblemException
   *           naming the field, where the password cannot be taken
   */
  public void check(String password, String pointer, String... known) {
    refusal(password, pointer, known).ifPresent(refused -> {
      throw new ProblemException(WebProblem.INVALID_REQUEST, List.of(refused));
    });
  }

  /** What is wrong with it, or nothing. */
  Optional<FieldProblem> refusal(String password, String pointer, String... known) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST)
      return Optional.of(FieldProblem.at(pointer, "identity.password.length", SHORTEST, LONGEST));
    var lower = password.toLowerCase(Locale.ROOT);
    if (common.contains(lower) || isRepetition(lower))
      return Optional.of(FieldProblem.at(pointer, "identity.password.common"));
    return leansOn(lower, known)
        ? Optional.of(FieldProblem.at(pointer, "identity.password.known"))
        : Optional.empty();
  }

  private static boolean isRepetition(String password) {
    return password.chars().distinct().count() < 4;
  }

  // "athleex2026!" is the name of the house and a date
  private static boolean leansOn(String password, String... known) {
    return Stream.concat(Stream.of("athleex", "directory", "trainer"), Stream.of(known))
        .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
        .filter(word -> word.length() >= WORD)
        .anyMatch(word -> password.contains(word) && password.length() - word.length() < OF_ITS_OWN);
  }

  private static Set<String> common() {
    try (
        var file = Objects.requireNonNull(
            PasswordRules.class.getResourceAsStream("/identity/common-passwords.txt.gz"));
        var lines = new BufferedReader(
            new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
      return lines.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
