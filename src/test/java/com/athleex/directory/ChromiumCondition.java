package com.athleex.directory;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * For tests that need the machine's Chromium: {@code /usr/bin/chromium}, or
 * what the environment's {@code CHROMIUM} names. Where there is none they are
 * left out, or, with {@code -Dtest.browser=required}, fail. They run once, on
 * H2: what a browser does is the same on every database.
 */
public class ChromiumCondition implements ExecutionCondition {

  private static final String ABSENT = "There is no Chromium: install it, or name it by CHROMIUM";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (System.getProperty("test.db", "h2").equals("mysql"))
      return disabled("a browser is asked on H2 only");
    if (find().isPresent())
      return enabled("Chromium is here");
    if ("required".equals(System.getProperty("test.browser")))
      throw new ExtensionConfigurationException(ABSENT);
    System.err.println("SKIPPED: " + context.getDisplayName() + ". " + ABSENT);
    return disabled(ABSENT);
  }

  /** Chromium, or a browser like it. */
  public static Path executable() {
    return find().orElseThrow(() -> new IllegalStateException(ABSENT));
  }

  private static Optional<Path> find() {
    return Stream.of(System.getenv().getOrDefault("CHROMIUM", ""), "/usr/bin/chromium")
        .filter(name -> !name.isBlank()).map(Path::of).filter(Files::isExecutable).findFirst();
  }
}
