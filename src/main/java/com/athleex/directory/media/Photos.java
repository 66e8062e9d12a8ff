package com.athleex.directory.media;

import com.athleex.directory.web.ProblemException;
import java.io.InputStream;

/**
 * Makes two JPEG files of a picture that somebody sends, of 800 and of 240
 * pixels a side, which hold its pixels and nothing else: no position, no
 * camera, no comment. Anybody can read them at their {@link PhotoAddress}.
 */
public interface Photos {

  /** Longer uploads are refused. */
  long MOST_BYTES = 15L * 1024 * 1024;

  /**
   * Keeps both files. What the picture is, its first bytes say, never its name or
   * declared type: JPEG, PNG or WebP, of 200 to 12,000 pixels a side and 50
   * million in all (WebP and progressive JPEG fewer, see {@link MediaProblem}).
   * The middle square is what remains, the way up that the camera noted.
   *
   * @param upload
   *          read to its end, and not closed
   * @return the key, 64 hexadecimal digits: equal for equal files
   * @throws ProblemException
   *           of {@link MediaProblem} that says what is wrong; 413 above
   *           {@link #MOST_BYTES}; 503 if too many wait, or the store does not
   *           answer
   */
  String keep(InputStream upload);

  /**
   * Removes both files; nothing where there are none. Whether somebody else shows
   * the same photo is the caller's to know.
   */
  void delete(String key);
}
