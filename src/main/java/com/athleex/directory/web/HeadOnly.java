package com.athleex.directory.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether the headers of an answer are asked for alone. Controllers are called
 * with GET then: those that count ask here.
 */
public final class HeadOnly {

  private static final String ATTRIBUTE = HeadOnly.class.getName();

  private HeadOnly() {}

  public static void mark(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, true);
  }

  public static boolean is(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) != null;
  }
}
