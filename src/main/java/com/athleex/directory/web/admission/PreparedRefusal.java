package com.athleex.directory.web.admission;

import com.athleex.directory.web.Problems;
import com.athleex.directory.web.Trace;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A whole HTTP/1.1 answer with gaps for the trace of whoever gets it.
 */
final class PreparedRefusal {

  /** Where the body shall tell the trace's id. */
  static final String ID = "i".repeat(32);

  private static final String PARENT = "p".repeat(55);

  private final byte[] bytes;
  private final int body;
  private final int parent;
  private final int id;

  private PreparedRefusal(byte[] bytes, int body, int parent, int id) {
    this.bytes = bytes;
    this.body = body;
    this.parent = parent;
    this.id = id;
  }

  /**
   * @param answer
   *          its body tells {@link #ID} once
   */
  static PreparedRefusal of(Problems.Answer answer) {
    var head = new StringBuilder("HTTP/1.1 ").append(answer.status().value()).append(" \r\n");
    answer.headers().forEach((name, values) -> field(head, name, values.getFirst()));
    field(head, "traceparent", PARENT);
    field(head, "Content-Length", String.valueOf(answer.body().length));
    head.append("\r\n");
    // a byte a character, so that places in one are places in the other
    var whole = head + new String(answer.body(), StandardCharsets.ISO_8859_1);
    return new PreparedRefusal(whole.getBytes(StandardCharsets.ISO_8859_1), head.length(),
        whole.indexOf(PARENT), whole.indexOf(ID, head.length()));
  }

  private static void field(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value).append("\r\n");
  }

  byte[] whole(Trace trace) {
    var filled = bytes.clone();
    fill(filled, parent, trace.parent());
    fill(filled, id, trace.id());
    return filled;
  }

  /** Without the body, as HEAD is answered. */
  byte[] head(Trace trace) {
    return Arrays.copyOf(whole(trace), body);
  }

  @SuppressWarnings("deprecation") // the one that copies ASCII as it is
  private static void fill(byte[] filled, int at, String value) {
    value.getBytes(0, value.length(), filled, at);
  }
}
