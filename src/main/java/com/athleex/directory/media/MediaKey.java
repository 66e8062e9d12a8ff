package com.athleex.directory.media;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;

/**
 * Names one file of a {@link MediaStore}. What is under a name never changes.
 *
 * @param name
 *          64 hexadecimal digits, where there are several renditions which one,
 *          and what it is: {@code 9f86…-240.jpg}, {@code 60303a….pdf}
 */
public record MediaKey(Bucket bucket, String name) {

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}(-[0-9]{1,4})?\\.(jpg|pdf)");

  /** Who may see what is in there. */
  public enum Bucket {
    /** Anybody, for ever. */
    PHOTOS,
    /** Nobody but whom the caller's code lets. */
    EVIDENCE
  }

  /**
   * @throws IllegalArgumentException
   *           if the name is none; in that case it is not repeated
   */
  public MediaKey {
    if (!NAME.matcher(name).matches())
      throw new IllegalArgumentException("not the name of a medium");
  }

  /** Empty for a text that can name nothing. */
  public static Optional<MediaKey> read(Bucket bucket, String name) {
    return NAME.matcher(name).matches() ? Optional.of(new MediaKey(bucket, name)) : Optional.empty();
  }

  public MediaType contentType() {
    return name.endsWith(".pdf") ? MediaType.APPLICATION_PDF : MediaType.IMAGE_JPEG;
  }
}
