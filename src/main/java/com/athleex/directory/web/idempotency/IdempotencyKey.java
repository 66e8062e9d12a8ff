package com.athleex.directory.web.idempotency;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the caller names a request by.
 *
 * @param value
 *          1 to 255 visible ASCII characters, with or without the quotes of a
 *          structured field's string
 */
record IdempotencyKey(String value) {

  static final String HEADER = "Idempotency-Key";

  private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,255}");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[!#-\\[\\]-~]|\\\\[\"\\\\])*)\"");

  /**
   * @throws ProblemException
   *           {@code invalid-request} that names the header
   */
  static IdempotencyKey of(List<String> headers) {
    if (headers.size() != 1)
      throw refused("field.repeated");
    var given = headers.getFirst().strip();
    var quoted = QUOTED.matcher(given);
    var value = quoted.matches() ? quoted.group(1).replaceAll("\\\\(.)", "$1") : given;
    if (!VISIBLE.matcher(value).matches() || !quoted.matches() && given.startsWith("\""))
      throw refused("field.idempotency-key");
    return new IdempotencyKey(value);
  }

  private static ProblemException refused(String key) {
    return new ProblemException(WebProblem.INVALID_REQUEST, List.of(FieldProblem.at(HEADER, key)));
  }

  // it is the caller's secret
  @Override
  public String toString() {
    return "IdempotencyKey";
  }
}
