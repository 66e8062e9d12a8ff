package com.athleex.directory.trainers.imports;

import com.athleex.directory.trainers.TrainerImport.Rejection;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works off imports, one at a time in the order of their arrival, on one
 * thread. An import that a killed process left behind goes on where its last
 * transaction ended.
 */
@Component
class ImportQueue {

  private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
  private static final long IDLE_SECONDS = 5;

  private final Spool spool;
  private final ImportLog log;
  private final RejectionLog rejections;
  private final LineImport lines;
  private final TrainerSettings settings;
  private final Semaphore work = new Semaphore(0);
  // not a virtual thread: parsing keeps a processor busy, and those are not
  // time-sliced
  private final Thread worker = Thread.ofPlatform().name("imports").unstarted(this::run);
  private volatile boolean stopping;

  ImportQueue(Spool spool, ImportLog log, RejectionLog rejections, LineImport lines,
      TrainerSettings settings) {
    this.spool = spool;
    this.log = log;
    this.rejections = rejections;
    this.lines = lines;
    this.settings = settings;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    if (settings.background() && worker.getState() == Thread.State.NEW)
      worker.start();
  }

  /** There is something to do. */
  void wake() {
    work.release();
  }

  @PreDestroy
  void stop() throws InterruptedException {
    stopping = true;
    wake();
    if (worker.isAlive())
      worker.join(TimeUnit.SECONDS.toMillis(20));
  }

  private void run() {
    boolean recovered = false;
    while (!stopping)
      try {
        recovered = recovered || recover();
        if (!workOne())
          rest();
      } catch (RuntimeException | IOException e) {
        LOG.warn("Imports have to wait: {}", e.toString());
        rest();
      }
  }

  private void rest() {
    try {
      if (work.tryAcquire(IDLE_SECONDS, TimeUnit.SECONDS))
        work.drainPermits();
    } catch (InterruptedException e) {
      stopping = true;
    }
  }

  // a file without a row was whole when the process was killed: it may have been
  // acknowledged
  boolean recover() throws IOException {
    for (var file : spool.tidy()) {
      var known = log.find(file.id());
      if (known.isEmpty())
        log.queue(file.id(), file.bytes());
      else if (known.get().finishedAt() != null)
        spool.delete(file.id());
    }
    return true;
  }

  boolean workOne() throws IOException {
    var next = log.firstUnfinished();
    if (next.isEmpty())
      return false;
    work(next.get());
    return true;
  }

  private void work(ImportRecord record) throws IOException {
    log.start(record.id());
    try (var file = spool.open(record.id(), record.reached().nextByte())) {
      lines.run(file, record.reached(), new Logged(record.id()));
    } catch (NoSuchFileException e) {
      end(record.id(), "trainer.import.file-gone", e);
      return;
    } catch (RuntimeException e) {
      if (Outage.causes(e))
        throw e;
      end(record.id(), "trainer.import.failed", e);
      return;
    }
    if (stopping)
      return;
    log.complete(record.id());
    spool.delete(record.id());
  }

  private void end(UUID id, String failure, Exception cause) throws IOException {
    LOG.error("Import {} failed", id, cause);
    log.fail(id, failure);
    spool.delete(id);
  }

  private final class Logged implements Journal {

    private final UUID id;

    Logged(UUID id) {
      this.id = id;
    }

    @Override
    public void record(Checkpoint reached, List<Rejection> found) {
      rejections.add(id, found);
      log.record(id, reached);
    }

    @Override
    public void kept(Checkpoint reached) {
      // the row says it already
    }

    @Override
    public boolean isToStop() {
      return stopping;
    }
  }
}
