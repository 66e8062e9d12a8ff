package com.athleex.directory.ctas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CtaIdTest {

  @Test
  void itIsReadAsItWasWritten() {
    for (var placement : Placement.values())
      for (var kind : CtaKind.values()) {
        var id = new CtaId("head-knocks", placement, kind, kind == CtaKind.GUIDE ? "squat-guide" : null);
        assertThat(CtaId.parse(id.toString())).contains(id);
      }
    assertThat(CtaId.parse("a.after-red-flags.find-a-trainer")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a", "a.end", "a.end.", "a.end.nothing", "a.nowhere.start-free",
      "A.end.start-free", "a.END.start-free", "a.end.start-free.b", "a.end.guide", "a.end.guide.b.c",
      "a b.end.start-free", "//evil.end.start-free", "a.end.guide.//evil", "a.end.start-free\r\n",
      "a.end.start_free"})
  void anythingElseIsNone(String text) {
    assertThat(CtaId.parse(text)).isEmpty();
    assertThat(CtaId.parse("a".repeat(400) + ".end.start-free")).isEmpty();
  }
}
