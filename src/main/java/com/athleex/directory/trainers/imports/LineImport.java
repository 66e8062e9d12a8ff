package com.athleex.directory.trainers.imports;

import com.athleex.directory.trainers.TrainerImport;
import com.athleex.directory.trainers.profile.ProfileReader;
import com.athleex.directory.trainers.profile.TrainerProfiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and judges the next chunk while the database keeps the one before. */
@Component
class LineImport implements TrainerImport {

  private static final int MOST_REASONS = 1000;

  private final ProfileReader profiles;
  private final TrainerProfiles kept;
  private final ChunkWriter writer;
  private final TrainerSettings settings;

  LineImport(ProfileReader profiles, TrainerProfiles kept, ChunkWriter writer, TrainerSettings settings) {
    this.profiles = profiles;
    this.kept = kept;
    this.writer = writer;
    this.settings = settings;
  }

  @Override
  public Outcome run(InputStream lines, Progress progress) throws IOException {
    var journal = new InMemory(progress);
    var reached = run(lines, Checkpoint.START, journal);
    return new Outcome(reached.tally(), List.copyOf(journal.rejections));
  }

  @Override
  public boolean hasTrainers() {
    return kept.any();
  }

  /**
   * @param lines
   *          from the checkpoint on
   * @return the end, or where the journal had it stop
   */
  Checkpoint run(InputStream lines, Checkpoint from, Journal journal) throws IOException {
    var reader = new LineReader(lines, from.nextByte(), from.lastLine());
    var reached = from;
    var coming = ahead(reader);
    try {
      for (var chunk = await(coming); chunk != null && !journal.isToStop(); chunk = await(coming)) {
        coming = ahead(reader);
        reached = writer.write(chunk, reached, journal);
        journal.kept(reached);
      }
    } finally {
      // the stream must not be closed under the hands of its reader
      settle(coming);
    }
    return reached;
  }

  private FutureTask<@Nullable Chunk> ahead(LineReader reader) {
    var chunk = new FutureTask<@Nullable Chunk>(() -> Chunk.next(reader, profiles, settings.chunkLines()));
    Thread.ofPlatform().name("import-reader").daemon().start(chunk);
    return chunk;
  }

  private static @Nullable Chunk await(FutureTask<@Nullable Chunk> chunk) throws IOException {
    try {
      return chunk.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unreadable)
        throw unreadable;
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void settle(FutureTask<@Nullable Chunk> chunk) {
    try {
      var unused = chunk.get();
    } catch (ExecutionException e) {
      // told when it was awaited
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class InMemory implements Journal {

    private final Progress progress;
    // a set: a chunk that is tried again tells the same once more
    private final Set<Rejection> rejections = new LinkedHashSet<>();

    InMemory(Progress progress) {
      this.progress = progress;
    }

    // memory stays constant however many lines are bad
    @Override
    public void record(Checkpoint reached, List<Rejection> found) {
      found.stream().limit(MOST_REASONS - (long) rejections.size()).forEach(rejections::add);
    }

    @Override
    public void kept(Checkpoint reached) {
      progress.reached(reached.nextByte(), reached.tally());
    }

    @Override
    public boolean isToStop() {
      return false;
    }
  }
}
