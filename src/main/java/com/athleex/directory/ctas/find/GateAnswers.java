package com.athleex.directory.ctas.find;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader ticked.
 *
 * @param none
 *          that none of the flags applies; flags count more
 */
record GateAnswers(@Nullable @Size(max = 100) List<String> flag, @Nullable Boolean none,
    @Nullable Boolean assessed) {

  static final GateAnswers NOTHING = new GateAnswers(null, null, null);

  List<String> flags() {
    return Objects.requireNonNullElse(flag, List.of());
  }

  boolean isEmpty() {
    return flags().isEmpty() && !Boolean.TRUE.equals(none);
  }

  // Spring writes what it has bound into its log for developers
  @Override
  public String toString() {
    return "GateAnswers[]";
  }
}
