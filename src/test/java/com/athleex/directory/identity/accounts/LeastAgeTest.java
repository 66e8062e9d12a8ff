package com.athleex.directory.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeastAgeTest {

  @ParameterizedTest
  @CsvSource({"IT, 14", "DE, 16", "FR, 15", "US, 13", "GB, 13", "XX, 16", ", 16"})
  void dependsOnTheCountry(String country, int age) {
    assertThat(LeastAge.of(SignUpRequest.Kind.ATHLETE, country)).isEqualTo(age);
    assertThat(LeastAge.of(SignUpRequest.Kind.TRAINER, country)).isEqualTo(18);
  }

  @Test
  void isReachedOnTheBirthday() {
    var today = LocalDate.of(2026, 11, 22);
    assertThat(LeastAge.isReached(14, LocalDate.of(2012, 11, 22), today)).isTrue();
    assertThat(LeastAge.isReached(14, LocalDate.of(2012, 11, 23), today)).isFalse();
    assertThat(LeastAge.isReached(18, LocalDate.of(2008, 2, 29), LocalDate.of(2026, 2, 28))).isTrue();
  }
}
