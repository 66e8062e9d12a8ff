package com.athleex.directory.web;

import java.io.IOException;

/** Ends the reading of a body that is longer than its limit. */
public class BodyTooLargeException extends IOException {

  private final long limit;

  public BodyTooLargeException(long limit) {
    super("body above " + limit + " bytes");
    this.limit = limit;
  }

  /** In bytes. */
  public long limit() {
    return limit;
  }
}
