package com.athleex.directory.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ScriptTest {

  private static final int MOST_BYTES = 5120;

  private final Script script = Script.of(source());

  @Test
  void itIsSmallWithoutAnyToolThatMakesItSo() {
    assertThat(script.compressed()).hasSizeLessThanOrEqualTo(MOST_BYTES);
  }

  @Test
  void itKeepsNothingAndMakesNoMarkupOrCodeOfText() {
    assertThat(new String(script.text(), StandardCharsets.UTF_8)).contains("trainer-cta")
        .doesNotContain("cookie", "localStorage", "sessionStorage", "indexedDB", "caches.", "geolocation",
            "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function",
            ".style.", "http://", "https://", "import(");
  }

  @Test
  void itsIntegrityIsThatOfTheStandard() {
    assertThat(Script.of("alert('Hello, world.');".getBytes(StandardCharsets.UTF_8)).integrity())
        .isEqualTo("sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO");
    assertThat(Base64.getDecoder().decode(script.integrity().substring("sha384-".length()))).hasSize(48);
  }

  private static byte[] source() {
    try (var in = ScriptTest.class.getResourceAsStream("/static/embed/v1/trainer-cta.js")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
