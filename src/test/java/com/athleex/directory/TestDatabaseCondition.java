package com.athleex.directory;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Decides whether the MySQL half runs: {@code test.mysql} is {@code off},
 * {@code auto} (the default: it runs where Docker has the image) or
 * {@code required} (without Docker the tests fail).
 */
class TestDatabaseCondition implements ExecutionCondition {

  private static final String IMAGE = "mysql:9.7";
  private static final boolean IMAGE_HERE = imageHere();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (!System.getProperty("test.db", "h2").equals("mysql"))
      return enabled("runs on H2");
    return switch (System.getProperty("test.mysql", "auto")) {
      case "off" -> disabled("test.mysql=off");
      case "required" -> enabled("test.mysql=required");
      case "auto" -> IMAGE_HERE ? enabled("Docker has " + IMAGE) : skippedLoudly();
      case String other ->
        throw new ExtensionConfigurationException("test.mysql must be off, auto or required, not " + other);
    };
  }

  private static ConditionEvaluationResult skippedLoudly() {
    System.err.println("*** MySQL was NOT tested: Docker with " + IMAGE
        + " is not here. -Dtest.mysql=required makes this a failure. ***");
    return disabled("Docker with " + IMAGE + " not found");
  }

  // Docker itself is asked: Testcontainers would first try to pull its own
  // images, for minutes
  private static boolean imageHere() {
    try {
      var asked = new ProcessBuilder("docker", "image", "inspect", IMAGE).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      return asked.waitFor(10, TimeUnit.SECONDS) && asked.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
