package com.athleex.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.athleex.directory.Asvs;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitySettingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"secret", "changeme-changeme-changeme-change",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "with spaces 5Jq8 and 32 characters at least"})
  @Asvs("v5.0.0-13.2.3")
  void aWeakKeyStopsTheStartAndIsNotRepeated(String weak) {
    assertThatThrownBy(() -> settings(weak)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too weak").hasMessageNotContaining(weak);
  }

  @Test
  void anEmptyKeyIsNone() {
    assertThat(settings(" ").bootstrapKey()).isNull();
  }

  @Test
  void aRandomKeyIsStrongEnoughAndNeverShownByAccident() {
    var secret = Secret.random("athx_");
    var settings = settings(secret.value());

    assertThat(settings.bootstrapKey()).isEqualTo(secret.value()).startsWith("athx_").hasSize(48);
    assertThat(settings + " " + secret).doesNotContain(secret.value());
  }

  private static IdentitySettings settings(String key) {
    return new IdentitySettings(key, null, List.of(), new IdentitySettings.Passwords(19_456, 2),
        new IdentitySettings.Sessions(Duration.ofMinutes(15), Duration.ofDays(30), Duration.ofDays(90)));
  }
}
