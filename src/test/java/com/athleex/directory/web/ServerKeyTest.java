package com.athleex.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServerKeyTest {

  private final ServerKey key = new ServerKey(new byte[32]);

  @Test
  void everyPartMakesAnotherKey() {
    var keys = Stream.of(key.of("a", bytes("b"), bytes("c")), key.of("x", bytes("b"), bytes("c")),
        key.of("a", bytes("x"), bytes("c")), key.of("a", bytes("b"), bytes("x")),
        new ServerKey(bytes("x".repeat(32))).of("a", bytes("b"), bytes("c")));
    assertThat(keys.map(HexFormat.of()::formatHex)).doesNotHaveDuplicates()
        .allSatisfy(hex -> assertThat(hex).hasSize(64));
    assertThat(key.of("a", bytes("b"), bytes("c"))).isEqualTo(key.of("a", bytes("b"), bytes("c")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
