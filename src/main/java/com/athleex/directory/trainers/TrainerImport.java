package com.athleex.directory.trainers;

import com.athleex.directory.web.FieldProblem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Imports trainers in the bulk format: UTF-8, one JSON object a line. */
public interface TrainerImport {

  /**
   * Imports all lines, some hundreds a transaction, and returns when they are
   * kept and their {@link TrainersChanged} were heard. A bad line is left out and
   * told.
   *
   * @param progress
   *          hears after each transaction how many bytes are done
   * @throws IOException
   *           if {@code lines} cannot be read to its end; what came before is
   *           kept
   */
  Outcome run(InputStream lines, Progress progress) throws IOException;

  /** Whether there is any trainer at all, draft or published. */
  boolean hasTrainers();

  /** Hears how an import comes along. */
  @FunctionalInterface
  interface Progress {
    void reached(long bytes, Tally tally);
  }

  /**
   * What became of lines that were not blank; the last four add up to the first.
   *
   * @param unchanged
   *          trainers who were there with the same content already
   */
  record Tally(long linesRead, long imported, long updated, long unchanged, long rejected) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    public Tally plus(Tally more) {
      return new Tally(linesRead + more.linesRead, imported + more.imported, updated + more.updated,
          unchanged + more.unchanged, rejected + more.rejected);
    }
  }

  /**
   * @param line
   *          from 1
   * @param problem
   *          its pointer is empty if the line as a whole is meant
   */
  record Rejection(long line, FieldProblem problem) {}

  /**
   * @param rejections
   *          the first reasons, 1,000 at most
   */
  record Outcome(Tally tally, List<Rejection> rejections) {}
}
