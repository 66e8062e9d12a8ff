package com.athleex.directory.media;

import com.athleex.directory.web.ProblemType;
import org.springframework.http.HttpStatus;

/** What can be wrong with a file that somebody sends. */
public enum MediaProblem implements ProblemType {
  /** Neither JPEG nor PNG nor WebP. */
  PHOTO_TYPE("photo-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  /** As iPhones take them; to be sent as JPEG. */
  PHOTO_HEIC("photo-heic", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  /** Ends too early, or is not what it begins as. */
  PHOTO_BROKEN("photo-broken", HttpStatus.UNPROCESSABLE_CONTENT),
  /** The arguments: least side, width, height. */
  PHOTO_TOO_SMALL("photo-too-small", HttpStatus.UNPROCESSABLE_CONTENT),
  /**
   * The arguments: longest side, most megapixels of such a picture, width,
   * height.
   */
  PHOTO_TOO_MANY_PIXELS("photo-too-many-pixels", HttpStatus.UNPROCESSABLE_CONTENT),
  /** More steps of a progressive JPEG than any program writes. */
  PHOTO_TOO_INVOLVED("photo-too-involved", HttpStatus.UNPROCESSABLE_CONTENT),
  /** Neither PDF nor JPEG nor PNG. */
  EVIDENCE_TYPE("evidence-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  /** A PDF that cannot be read to its end. */
  EVIDENCE_BROKEN("evidence-broken", HttpStatus.UNPROCESSABLE_CONTENT),
  /** A PDF that wants a password, or is encrypted without one. */
  EVIDENCE_ENCRYPTED("evidence-encrypted", HttpStatus.UNPROCESSABLE_CONTENT),
  /** The argument: most pages. */
  EVIDENCE_TOO_LONG("evidence-too-long", HttpStatus.UNPROCESSABLE_CONTENT),
  /** A PDF that unpacks to far more than pages need. */
  EVIDENCE_PACKED("evidence-packed", HttpStatus.UNPROCESSABLE_CONTENT),
  /** A PDF with a script, an action that starts something, or another file. */
  EVIDENCE_ACTIVE("evidence-active", HttpStatus.UNPROCESSABLE_CONTENT);

  private final String slug;
  private final HttpStatus status;

  MediaProblem(String slug, HttpStatus status) {
    this.slug = slug;
    this.status = status;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public HttpStatus status() {
    return status;
  }
}
