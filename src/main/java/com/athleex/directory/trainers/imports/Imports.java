package com.athleex.directory.trainers.imports;

import com.athleex.directory.trainers.TrainerImport.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes imports in, and tells how they stand. */
@Service
class Imports {

  private final Spool spool;
  private final ImportLog log;
  private final RejectionLog rejections;
  private final ImportQueue queue;

  Imports(Spool spool, ImportLog log, RejectionLog rejections, ImportQueue queue) {
    this.spool = spool;
    this.log = log;
    this.rejections = rejections;
    this.queue = queue;
  }

  /** Keeps the whole body safe, then queues it. */
  ImportRecord submit(InputStream body) throws IOException {
    var received = spool.receive(body);
    log.queue(received.id(), received.bytes());
    queue.wake();
    return log.find(received.id()).orElseThrow();
  }

  Optional<ImportRecord> find(UUID id) {
    return log.find(id);
  }

  List<Rejection> rejections(UUID id) {
    return rejections.of(id);
  }

  List<ImportRecord> latest(@Nullable UUID before, int limit) {
    return log.latest(before, limit);
  }

  long count() {
    return log.count();
  }
}
