package com.athleex.directory.trainers.imports;

import com.athleex.directory.trainers.TrainerImport;
import com.athleex.directory.trainers.TrainerImport.Outcome;
import com.athleex.directory.trainers.TrainerImport.Tally;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code import FILE} on the command line: imports the file, waits until search
 * finds all of it, and says what came of it. Exit code 0; 1 if lines were
 * rejected; 2 if the import failed.
 */
@Component
@Order(100)
class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

  private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);

  private final TrainerImport trainers;
  private final CatchUp catchUp;
  private final Reasons reasons;
  private int exitCode;

  ImportCommand(TrainerImport trainers, CatchUp catchUp, Reasons reasons) {
    this.trainers = trainers;
    this.catchUp = catchUp;
    this.reasons = reasons;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var words = arguments.getNonOptionArgs();
    if (words.size() == 2 && words.getFirst().equals("import"))
      exitCode = run(Path.of(words.get(1)), System.out);
  }

  int run(Path file, PrintStream console) {
    long began = System.nanoTime();
    try {
      var outcome = load(file);
      var taken = Duration.ofNanos(System.nanoTime() - began);
      boolean searchable = catchUp.await();
      tell(outcome, taken, Duration.ofNanos(System.nanoTime() - began), searchable, console);
      return searchable ? outcome.tally().rejected() > 0 ? 1 : 0 : 2;
    } catch (IOException | RuntimeException e) {
      LOG.debug("The import failed", e);
      console.println("The import failed: " + e.getMessage());
      console.println("What was kept before stays; run the same command again to go on.");
      return 2;
    }
  }

  private Outcome load(Path file) throws IOException {
    try (var lines = new BufferedInputStream(Files.newInputStream(file), 128 * 1024);
        var bar = bar("Importing", Files.size(file)).setUnit(" MiB", 1024 * 1024).build()) {
      return trainers.run(lines, (bytes, tally) -> advance(bar, bytes, tally));
    }
  }

  private static void advance(ProgressBar bar, long bytes, Tally tally) {
    bar.stepTo(bytes);
    long rate = Math.round(tally.linesRead() / Math.max(0.001, bar.getTotalElapsed().toNanos() / 1e9));
    bar.setExtraMessage(" %,d lines, %,d/s".formatted(tally.linesRead(), rate));
  }

  static ProgressBarBuilder bar(String task, long most) {
    return new ProgressBarBuilder().setTaskName(task).setInitialMax(most).setUpdateIntervalMillis(250)
        .showSpeed();
  }

  private void tell(Outcome outcome, Duration taken, Duration all, boolean searchable, PrintStream console) {
    var tally = outcome.tally();
    for (var one : outcome.rejections())
      console.printf("line %d %s: %s%n", one.line(), one.problem().pointer(),
          reasons.tell(one.problem(), Locale.ENGLISH));
    console.printf(Locale.ROOT, "%,d lines read: %,d imported, %,d updated, %,d unchanged, %,d rejected%n",
        tally.linesRead(), tally.imported(), tally.updated(), tally.unchanged(), tally.rejected());
    console.printf(Locale.ROOT, "%.1f s, %,.0f lines a second; %s after %.1f s%n", taken.toMillis() / 1e3,
        tally.linesRead() * 1e3 / Math.max(1, taken.toMillis()),
        searchable ? "all of it searchable" : "NOT all of it searchable", all.toMillis() / 1e3);
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
