package com.athleex.directory.trainers.imports;

import com.athleex.directory.trainers.TrainerImport.Tally;

/**
 * How far an import has come.
 *
 * @param nextByte
 *          where the next chunk begins
 * @param lastLine
 *          lines before it, blank ones too
 */
record Checkpoint(long nextByte, long lastLine, Tally tally) {

  static final Checkpoint START = new Checkpoint(0, 0, Tally.NOTHING);

  Checkpoint after(Chunk chunk, Tally more) {
    return new Checkpoint(chunk.endByte(), chunk.endLine(), tally.plus(more));
  }
}
