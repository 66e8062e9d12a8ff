package com.athleex.directory.media;

import com.athleex.directory.web.ProblemException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.http.MediaType;

/**
 * Documents by which people prove something. They stand at no address: the
 * caller's code decides who reads one, and answers with
 * {@link EvidenceFile#download}.
 */
public interface EvidenceFiles {

  /** Longer uploads are refused. */
  long MOST_BYTES = 10L * 1024 * 1024;

  /**
   * Keeps a PDF as it came, or the pixels of a picture as {@link Photos} do
   * (whole, at most 2,000 a side, as JPEG). What it is, its content says, never a
   * name or declared type. A PDF that is encrypted, has more than 30 pages, or
   * carries a script, an action that starts something, or another file is
   * refused.
   *
   * @param upload
   *          read to its end, and not closed
   * @return a file of its own each time: {@link #delete} takes it from nobody
   *         else
   * @throws ProblemException
   *           of {@link MediaProblem} that says what is wrong; 413 above
   *           {@link #MOST_BYTES}; 503 if too many wait, or the store does not
   *           answer
   */
  Kept keep(InputStream upload);

  /** Empty if there is none with this key, or the key cannot be one. */
  Optional<EvidenceFile> open(String key);

  /** Afterwards it is gone, whether or not it was there. */
  void delete(String key);

  /**
   * What was kept.
   *
   * @param key
   *          to open it by, 68 characters; it cannot be guessed
   * @param contentType
   *          {@code application/pdf} or {@code image/jpeg}
   * @param bytes
   *          how many are kept
   */
  record Kept(String key, MediaType contentType, long bytes) {}
}
