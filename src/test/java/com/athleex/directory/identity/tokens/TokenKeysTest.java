package com.athleex.directory.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.athleex.directory.Asvs;
import com.athleex.directory.identity.IdentitySettings;
import com.athleex.directory.web.WebSettings;
import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class TokenKeysTest {

  // a key that was not copied whole
  private static final String CUT_SHORT = "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg5KmCUm7DgaS1dJN4yZGHaUNoj/YRVIvJUCAUqCXbG0ehRANCAAT";
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  @TempDir
  Path folder;

  @Test
  @Asvs("v5.0.0-13.3.1")
  void theDefaultProfileMakesAKeyOnceAndItsOwnerAloneReadsIt() throws IOException {
    var first = keys(null).current();

    assertThat(keys(null).current()).isEqualTo(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("access-tokens"))))
        .isEqualTo("rw-------");
  }

  @Test
  void anotherProfileRefusesToStartWithoutAKey() {
    assertThatThrownBy(() -> keys(null, "mysql")).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("DIRECTORY_IDENTITY_TOKEN_KEYS").hasMessageContaining("openssl genpkey");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"change-me", "c2VjcmV0", ",", CUT_SHORT})
  void whatIsNoKeyIsRefusedAndNotRepeated(String wrong) {
    assertThatThrownBy(() -> keys(wrong, "mysql")).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("DIRECTORY_IDENTITY_TOKEN_KEYS").hasMessageNotContaining("c2VjcmV0");
  }

  @Test
  void ofGivenKeysTheFirstSignsAndAllAreBelieved() {
    var first = PrivateKeys.fresh();
    var second = PrivateKeys.fresh();

    var keys = keys(PrivateKeys.text(first) + ", " + PrivateKeys.text(second), "mysql");

    assertThat(keys.current().getKeyID()).isEqualTo(first.getKeyID());
    assertThat(ids(keys)).containsExactly(first.getKeyID(), second.getKeyID());
    assertThat(keys.current().toPublicJWK().getX()).isEqualTo(first.getX());
    assertThat(keys.current().toPublicJWK().getY()).isEqualTo(first.getY());
  }

  @Test
  void aKeyIsReplacedAfterNinetyDaysAndBelievedForADayMore() {
    var file = new KeyFile(folder.resolve("access-tokens"));
    var first = file.kept(NOW).getFirst();
    var due = NOW.plus(TokenKeys.LIFE);

    assertThat(file.kept(due.minusSeconds(1))).containsExactly(first);
    var replaced = file.kept(due);
    assertThat(replaced).hasSize(2).contains(first);
    assertThat(replaced.getFirst()).isNotEqualTo(first);
    assertThat(file.kept(due.plus(TokenKeys.BELIEVED).minusSeconds(1))).isEqualTo(replaced);
    assertThat(file.kept(due.plus(TokenKeys.BELIEVED))).containsExactly(replaced.getFirst());
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    Files.writeString(folder.resolve("access-tokens"), "half a line");

    assertThatThrownBy(() -> keys(null)).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("access-tokens is damaged").hasMessageNotContaining("half");
  }

  private TokenKeys keys(@Nullable String given, String... profiles) {
    var environment = new MockEnvironment();
    environment.setActiveProfiles(profiles);
    return new TokenKeys(
        new IdentitySettings(null, given, List.of(), new IdentitySettings.Passwords(19_456, 2),
            new IdentitySettings.Sessions(Duration.ofMinutes(15), Duration.ofDays(30), Duration.ofDays(90))),
        new WebSettings(folder, null, null, List.of(), 1, Map.of(), null, null), environment,
        Clock.systemUTC());
  }

  private static List<String> ids(TokenKeys keys) {
    return keys.all().getKeys().stream().map(JWK::getKeyID).toList();
  }
}
