package com.athleex.directory.media;

import com.athleex.directory.web.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Keeps files. A folder does where {@code directory.media.s3.bucket} names no
 * bucket. A store that fails, or does not answer in time, is a
 * {@link ProblemException} of status 503, within 3 seconds.
 */
public interface MediaStore {

  /**
   * Keeps the bytes before it returns, whole or not at all. What is there already
   * stays as it is.
   */
  void put(MediaKey key, byte[] bytes);

  /** Empty if nothing is kept there. */
  Optional<Content> open(MediaKey key);

  /** Afterwards nothing is there, whether or not something was. */
  void delete(MediaKey key);

  /**
   * A file to be read once and closed.
   *
   * @param bytes
   *          how many
   */
  record Content(InputStream stream, long bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }
}
