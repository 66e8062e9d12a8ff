package com.athleex.directory.ctas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CtaSettingsTest {

  @Test
  void defaultsArePathsOfThisApplication() {
    assertThat(settings(Map.of())).isEqualTo(new CtaSettings("/for-athletes", "/for-athletes#start",
        "/articles/{slug}", Set.of("concussion-history"), null));
    assertThat(settings(Map.of("directory.ctas.seed", "7")).seed()).isEqualTo(7);
    assertThat(settings(Map.of("directory.ctas.start-free-path", "/sign-up")).startFreePath())
        .isEqualTo("/sign-up");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "evil", "", "/a//b",
      "/a?next=https://evil.example", "/\tevil", "/a\r\nb", "/..", "/a/../b", "/%2F%2Fevil",
      "javascript:alert(1)", "/a#b#c"})
  void noTargetIsElsewhere(String target) {
    assertThatThrownBy(() -> settings(Map.of("directory.ctas.how-it-works-path", target)))
        .hasRootCauseMessage("directory.ctas.how-it-works-path must be a path of this application,"
            + " such as /for-athletes or /for-athletes#start: " + target);
    assertThatThrownBy(() -> settings(Map.of("directory.ctas.start-free-path", target)))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> settings(Map.of("directory.ctas.guide-path", target + "{slug}")))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void aGuidesPathSaysWhereItsSlugStands() {
    assertThatThrownBy(() -> settings(Map.of("directory.ctas.guide-path", "/articles")))
        .rootCause().hasMessageContaining("{slug}");
  }

  static CtaSettings settings(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("directory.ctas",
        CtaSettings.class);
  }
}
