package com.athleex.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {

  private static final byte[] PAYLOAD = "41.9|trainer-17".getBytes(StandardCharsets.UTF_8);

  private final Cursors cursors = new Cursors(new byte[32]);

  @Test
  void whatWasSealedOpensUnderItsKind() {
    assertThat(cursors.open("search", cursors.seal("search", PAYLOAD))).isEqualTo(PAYLOAD);
    assertThat(cursors.open("search", cursors.seal("search", new byte[0]))).isEmpty();
  }

  @Test
  void aCursorOfAnotherKindIsRefused() {
    assertRefused("articles", cursors.seal("search", PAYLOAD));
  }

  @Test
  void aCursorSignedWithAnotherKeyIsRefused() {
    var foreign = new Cursors("a key of some other installation".getBytes(StandardCharsets.UTF_8));
    assertRefused("search", foreign.seal("search", PAYLOAD));
  }

  @Test
  void aCursorChangedAnywhereIsRefused() {
    var cursor = cursors.seal("search", PAYLOAD);
    for (var at = 0; at < cursor.length() - 1; at++) { // the last character also holds padding bits
      var changed = new StringBuilder(cursor);
      changed.setCharAt(at, cursor.charAt(at) == 'A' ? 'B' : 'A');
      assertRefused("search", changed.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "not base64 at all!", "AAAA", "null", "%00"})
  void whatIsNoCursorIsRefused(String cursor) {
    assertRefused("search", cursor);
  }

  @Test
  void anEndlessCursorIsRefusedUnread() {
    assertRefused("search", "A".repeat(1_000_000));
  }

  private void assertRefused(String kind, String cursor) {
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> cursors.open(kind, cursor))
        .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(WebProblem.INVALID_CURSOR));
  }
}
