package com.athleex.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PublicAddressTest {

  private final MockEnvironment environment = new MockEnvironment();

  @ParameterizedTest
  @ValueSource(strings = {"https://trainers.example", "https://trainers.example/"})
  void whatWasGivenIsTheBeginning(String given) {
    environment.setActiveProfiles("mysql");
    var address = address(given);

    assertThat(address.of("/find?near=Citt%C3%A0"))
        .hasToString("https://trainers.example/find?near=Citt%C3%A0");
    assertThat(address.host()).isEqualTo("trainers.example");
    assertThat(address("https://athleex.example:8443/dir/").of("/"))
        .hasToString("https://athleex.example:8443/dir/");
  }

  @Test
  void theDefaultProfileIsAtItsPort() {
    assertThat(address("").of("/")).hasToString("http://localhost:8080/");
    environment.setProperty("server.port", "0");
    environment.setProperty("local.server.port", "49152");
    assertThat(address("").of("/")).hasToString("http://localhost:49152/");
  }

  @Test
  void otherProfilesWantToBeTold() {
    environment.setActiveProfiles("mysql");
    assertThatIllegalStateException().isThrownBy(() -> address(""))
        .withMessageContaining("Set DIRECTORY_WEB_PUBLIC_URL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trainers.example", "ftp://trainers.example", "https:///", "https://a.example/?q=1",
      "https://a.example/#x", "https://user:secret@a.example", "javascript:alert(1)"})
  void whatIsNoAddressOfASiteIsRefused(String given) {
    assertThatIllegalStateException().isThrownBy(() -> address(given))
        .withMessageContaining("DIRECTORY_WEB_PUBLIC_URL");
  }

  @Test
  void aPathIsNeverAnotherHost() {
    assertThatIllegalArgumentException().isThrownBy(() -> address("https://a.example").of(".evil.example"));
  }

  private PublicAddress address(String given) {
    return new PublicAddress(
        new WebSettings(Path.of("unused"), null, URI.create(given), List.of(), 1, Map.of(), null, null),
        environment);
  }
}
