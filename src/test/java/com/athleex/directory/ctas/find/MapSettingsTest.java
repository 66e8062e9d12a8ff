package com.athleex.directory.ctas.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapSettingsTest {

  @Test
  void pagesMayLoadFromTheOriginOfTheTilesAndNothingElse() {
    assertThat(settings("https://tiles.example:8443/osm/{z}/{x}/{y}.png?key=1").origin())
        .isEqualTo("https://tiles.example:8443");
    assertThat(settings(" ").origin()).isNull();
    assertThat(settings(null).tiles()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiles.example/{z}/{x}/{y}.png", "https://tiles.example/{z}/{x}.png",
      "https://*.tiles.example/{z}/{x}/{y}.png", "https://a; script-src b/{z}/{x}/{y}.png",
      "javascript:{z}{x}{y}"})
  void whatIsNoAddressOfTilesIsRefused(String tiles) {
    assertThatIllegalArgumentException().isThrownBy(() -> settings(tiles)).withMessageContaining(tiles);
  }

  @Test
  void tilesAreOwedToSomebody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MapSettings("https://tiles.example/{z}/{x}/{y}.png", "", 18))
        .withMessageContaining("directory.map.attribution");
  }

  private static MapSettings settings(@Nullable String tiles) {
    return new MapSettings(tiles, "© Somebody", 18);
  }
}
