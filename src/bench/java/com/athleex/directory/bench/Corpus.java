package com.athleex.directory.bench;

import com.athleex.directory.demo.DemonstrationTrainers;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** The made-up trainers of one run, in a file of the import format. */
record Corpus(int size, Path file) {

  static final long SEED = 20_261_122;
  static final Instant AS_OF = Instant.parse("2026-11-22T00:00:00Z");

  /** Makes the file, unless an earlier run has left it. */
  static Corpus of(int size, Path folder, ShippedData data) throws IOException {
    Path file = folder.resolve("trainers.ndjson");
    if (Files.exists(file))
      return new Corpus(size, file);
    Files.createDirectories(folder);
    long began = System.nanoTime();
    Path unfinished = folder.resolve("trainers.ndjson.part");
    try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 20)) {
      new DemonstrationTrainers(data::towns, data::specialty).write(out, SEED, size, AS_OF);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf("made up %,d trainers in %.1f s (%,.0f a second, %,d MB)%n", size, seconds,
        size / seconds, Files.size(file) >> 20);
    return new Corpus(size, file);
  }
}
