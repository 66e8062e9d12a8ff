package com.athleex.directory.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A form that sends files. Whoever asks such a request for any parameter has
 * all of it written to the disk first: so nobody does before it is known who
 * sends it, and that they may.
 */
public final class FilesForm {

  private static final String PARTS = "multipart/";

  private FilesForm() {}

  public static boolean is(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.regionMatches(true, 0, PARTS, 0, PARTS.length());
  }
}
