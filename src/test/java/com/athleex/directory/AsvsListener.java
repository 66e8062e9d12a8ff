package com.athleex.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes how each test with {@link Asvs} ended: a line a requirement and test,
 * a file a run in {@code target/asvs}. The platform finds it by itself; where
 * the build names no run, as in an editor, it writes nothing.
 */
public class AsvsListener implements TestExecutionListener {

  private static final @Nullable String RUN = System.getProperty("test.suite");

  // of all plans: an execution may have more than one
  private final Set<String> lines = new ConcurrentSkipListSet<>();

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (!test.isTest() || !(test.getSource().orElse(null) instanceof MethodSource source))
      return;
    var name = source.getJavaClass().getName() + "." + source.getMethodName();
    for (var requirement : requirements(source.getJavaMethod(), source.getJavaClass()))
      lines.add(requirement + "\t" + outcome(result) + "\t" + name);
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (RUN == null)
      return;
    try {
      var folder = Files.createDirectories(Path.of("target/asvs"));
      Files.write(folder.resolve(RUN + ".tsv"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String outcome(TestExecutionResult result) {
    return switch (result.getStatus()) {
      case SUCCESSFUL -> "passed";
      case ABORTED -> "skipped";
      case FAILED -> "failed";
    };
  }

  static List<String> requirements(Method method, Class<?> type) {
    var named = new ArrayList<>(named(method.getAnnotation(Asvs.class)));
    for (Class<?> around = type; around != null; around = around.getEnclosingClass())
      named.addAll(named(around.getAnnotation(Asvs.class)));
    return named;
  }

  private static List<String> named(@Nullable Asvs asvs) {
    return asvs == null ? List.of() : List.of(asvs.value());
  }
}
