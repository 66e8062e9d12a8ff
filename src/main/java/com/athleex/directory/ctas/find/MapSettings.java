package com.athleex.directory.ctas.find;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What lies below the points of a map. Without tiles they stand on a plain
 * ground; with them every reader's browser asks their server for the part of
 * the world that is looked at.
 *
 * @param tiles
 *          the address of a tile, {@code https:} with {@code {z}}, {@code {x}}
 *          and {@code {y}}, or null
 * @param attribution
 *          to whom the tiles are owed, as text
 * @param maxZoom
 *          the closest that there are tiles for
 */
@ConfigurationProperties("directory.map")
record MapSettings(@Nullable String tiles, @DefaultValue("") String attribution,
    @DefaultValue("18") int maxZoom) {

  /**
   * @throws IllegalArgumentException
   *           in plain words, where that is no address of tiles
   */
  MapSettings {
    // a container's way of giving nothing
    tiles = tiles == null || tiles.isBlank() ? null : tiles.strip();
    if (tiles != null && (!tiles.matches("https?://[A-Za-z0-9.-]+(:\\d+)?/\\S*") || !tiles.contains("{z}")
        || !tiles.contains("{x}") || !tiles.contains("{y}")))
      throw new IllegalArgumentException("directory.map.tiles must be an address such as"
          + " https://tiles.example/{z}/{x}/{y}.png: " + tiles);
    if (tiles != null && attribution.isBlank())
      throw new IllegalArgumentException("directory.map.attribution must say to whom the tiles are owed");
  }

  /** Scheme and host of the tiles, or null. */
  @Nullable
  String origin() {
    if (tiles == null)
      return null;
    var uri = URI.create(tiles.substring(0, tiles.indexOf('/', tiles.indexOf("//") + 2)));
    return uri.toString();
  }
}
