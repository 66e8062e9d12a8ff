package com.athleex.directory.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @CsvSource({"Anna@Planted.Example, anna@planted.example", "' a+b@planted.example ', a+b@planted.example",
      "o'neil@planted.example, o'neil@planted.example",
      "a@bücher.planted.example, a@xn--bcher-kva.planted.example"})
  void hasOneForm(String typed, String canonical) {
    assertThat(EmailAddress.of(typed)).contains(new EmailAddress(canonical));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "@planted.example", "a@", "a@localhost", "a@-x.example",
      "a b@planted.example",
      "a@planted.example\r\nBcc: b@planted.example", "<a@planted.example>",
      "a@planted.example,b@planted.example", ".a@planted.example",
      "a..b@planted.example", "\"a\"@planted.example", "è@planted.example", "a@planted..example",
      "a@planted.example."})
  void refusesWhatMailDoesNotReach(String text) {
    assertThat(EmailAddress.of(text)).isEmpty();
  }

  @Test
  void isNoLongerThanMailAllows() {
    assertThat(EmailAddress.of("a".repeat(65) + "@planted.example")).isEmpty();
    assertThat(EmailAddress.of("a@" + ("b".repeat(60) + ".").repeat(5) + "example")).isEmpty();
  }

  @Test
  void isNeverShownByAccident() {
    assertThat(new EmailAddress("a@planted.example").toString()).doesNotContain("planted");
  }
}
