package com.athleex.directory.search.index;

import com.athleex.directory.search.index.IndexRebuild.State;
import com.athleex.directory.search.index.IndexRebuild.Status;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * {@code rebuild-index} on the command line. Exit code 0, or 2 if the rebuild
 * failed.
 */
@Component
class RebuildCommand implements ApplicationRunner, ExitCodeGenerator {

  private final IndexRebuild rebuild;
  private final Outbox outbox;
  private int exitCode;

  RebuildCommand(IndexRebuild rebuild, Outbox outbox) {
    this.rebuild = rebuild;
    this.outbox = outbox;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!arguments.getNonOptionArgs().equals(List.of("rebuild-index")))
      return;
    var status = follow(rebuild.start());
    System.out.printf("%,d listings written, %,d documents removed%n", status.queued(), status.removed());
    exitCode = status.state() == State.COMPLETED ? 0 : 2;
  }

  private Status follow(Status started) {
    var status = started;
    try (ProgressBar bar = new ProgressBarBuilder().setTaskName("Indexing").setInitialMax(started.listings())
        .setUpdateIntervalMillis(250).showSpeed().build()) {
      while (status != null && status.state() == State.RUNNING) {
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        bar.stepTo(Math.max(0, status.queued() - outbox.pending()));
        status = rebuild.status();
      }
    }
    return status == null ? started : status;
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
