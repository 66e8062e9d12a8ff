package com.athleex.directory.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.athleex.directory.web.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"abc|abc", "\"abc\"|abc", " abc |abc", "\"a\\\"b\\\\c\"|a\"b\\c",
      "a\"b|a\"b"})
  void aKeyIsTheSameWithAndWithoutQuotes(String header, String value) {
    assertThat(IdempotencyKey.of(List.of(header)).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "\"a b\"", "\"", "\"\"", "\"a", "\"a\\x\"", "\u00e9", "a\tb"})
  void whatIsNoKeyIsRefused(String header) {
    assertRefused(List.of(header));
  }

  @Test
  void ofTwoKeysNeitherIsTaken() {
    assertRefused(List.of("a", "a"));
  }

  private static void assertRefused(List<String> headers) {
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> IdempotencyKey.of(headers)).satisfies(
        refusal -> assertThat(refusal.errors().getFirst().pointer()).isEqualTo("Idempotency-Key"));
  }
}
