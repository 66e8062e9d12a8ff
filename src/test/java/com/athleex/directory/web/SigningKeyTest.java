package com.athleex.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.athleex.directory.Asvs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

  private static final String OWN = "a long secret of the operator's own";

  @TempDir
  private Path folder;

  @Test
  @Asvs("v5.0.0-13.3.2")
  void theDefaultProfileMakesOneKeyAndKeepsItForItsOwner() throws IOException {
    var file = folder.resolve("keys/cursor.key");
    var first = SigningKey.of(null, file, true);
    assertThat(first).hasSize(32);
    assertThat(SigningKey.of(null, file, true)).isEqualTo(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
  }

  @Test
  void otherProfilesWantAKeyFromTheEnvironment() {
    assertThatIllegalStateException().isThrownBy(() -> SigningKey.of(null, folder.resolve("k"), false))
        .withMessageContaining("DIRECTORY_WEB_CURSOR_KEY");
    assertThatIllegalStateException().isThrownBy(() -> SigningKey.of(" ", folder.resolve("k"), false));
    assertThat(SigningKey.of(OWN, folder.resolve("k"), false))
        .isEqualTo(OWN.getBytes(StandardCharsets.UTF_8));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aSampleOrAShortKeyIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> SigningKey.of("change-me-change-me-change-me-change-me", folder.resolve("k"), false));
    assertThatIllegalStateException().isThrownBy(() -> SigningKey.of("short", folder.resolve("k"), true));
  }

  @Test
  void aDamagedKeyIsNotUsed() throws IOException {
    var file = Files.write(folder.resolve("cursor.key"), new byte[3]);
    assertThatIllegalStateException().isThrownBy(() -> SigningKey.of(null, file, true))
        .withMessageContaining("damaged");
  }
}
