package com.athleex.directory.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request's place in a trace, as W3C Trace Context writes it.
 *
 * @param id
 *          32 hexadecimal digits
 * @param span
 *          16 hexadecimal digits, made here
 * @param flags
 *          2 hexadecimal digits, the caller's
 */
public record Trace(String id, String span, String flags) {

  // version 00 has four parts and no more; a later one may append some; ff is
  // none
  private static final Pattern PARENT = Pattern.compile(
      "(?:00(?=.{53}$)|(?!00|ff)[0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(?:-.*)?");

  /**
   * The caller's trace, or a new one.
   *
   * @param parent
   *          a header {@code traceparent}; what is none is ignored
   */
  public static Trace continuing(@Nullable String parent) {
    if (parent == null || parent.length() > 512)
      return begun();
    var read = PARENT.matcher(parent);
    return read.matches() ? new Trace(read.group(1), hex(), read.group(2)) : begun();
  }

  private static Trace begun() {
    return new Trace(hex() + hex(), hex(), "00");
  }

  /** The header {@code traceparent}. */
  public String parent() {
    return "00-" + id + "-" + span + "-" + flags;
  }

  // all zeros would be invalid
  private static String hex() {
    var bits = ThreadLocalRandom.current().nextLong();
    return HexFormat.of().toHexDigits(bits == 0 ? 1 : bits);
  }
}
