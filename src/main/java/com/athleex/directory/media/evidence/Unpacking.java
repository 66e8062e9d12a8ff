package com.athleex.directory.media.evidence;

import com.athleex.directory.media.MediaProblem;
import com.athleex.directory.web.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Counts what packed streams unpack to, and stops at the most. */
final class Unpacking {

  private final byte[] out = new byte[64 * 1024];
  private long left;

  Unpacking(long most) {
    this.left = most;
  }

  /**
   * A stream that breaks off, or is packed otherwise, counts as far as it goes.
   */
  void count(InputStream packed) throws IOException {
    var in = new byte[8 * 1024];
    var inflater = new Inflater();
    try (packed) {
      for (int some = packed.read(in); some > 0 && !inflater.finished(); some = packed.read(in)) {
        inflater.setInput(in, 0, some);
        take(inflater);
      }
    } catch (DataFormatException notPacked) {
      // its reader will stop here too
    } finally {
      inflater.end();
    }
  }

  private void take(Inflater inflater) throws DataFormatException {
    for (int some = inflater.inflate(out); some > 0; some = inflater.inflate(out)) {
      left -= some;
      if (left < 0)
        throw new ProblemException(MediaProblem.EVIDENCE_PACKED);
    }
  }
}
