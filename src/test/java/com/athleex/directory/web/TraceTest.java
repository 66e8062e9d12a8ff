package com.athleex.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

  private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SPAN = "00f067aa0ba902b7";

  @ParameterizedTest
  @ValueSource(strings = {"00-" + ID + "-" + SPAN + "-01", "01-" + ID + "-" + SPAN + "-01",
      "cc-" + ID + "-" + SPAN + "-01-what-comes-later"})
  void aCallersTraceGoesOnUnderASpanOfOurs(String parent) {
    var trace = Trace.continuing(parent);
    assertThat(trace.id()).isEqualTo(ID);
    assertThat(trace.parent()).matches("00-" + ID + "-[0-9a-f]{16}-01").doesNotContain(SPAN);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "nonsense", "ff-" + ID + "-" + SPAN + "-01",
      "00-" + ID + "-" + SPAN + "-01-more",
      "00-00000000000000000000000000000000-" + SPAN + "-01", "00-" + ID + "-0000000000000000-01",
      "00-4BF92F3577B34DA6A3CE929D0E0E4736-" + SPAN + "-01", "00-" + ID + "-" + SPAN,
      "00-" + ID + "-" + SPAN + "-1",
      "00-" + ID + "-" + SPAN + "-01\n"})
  void whatIsNoTraceBeginsAnother(@Nullable String parent) {
    assertThat(Trace.continuing(parent).parent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00")
        .doesNotContain(ID);
  }

  @Test
  void eachTraceIsItsOwn() {
    assertThat(Trace.continuing(null).id()).isNotEqualTo(Trace.continuing(null).id());
  }
}
