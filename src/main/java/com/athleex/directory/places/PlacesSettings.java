package com.athleex.directory.places;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where addresses are looked up.
 *
 * @param photonUrl
 *          base of a Photon server ({@code https://photon.example}); without
 *          one the gazetteer alone is the geocoder and nothing leaves this
 *          machine
 * @param photonConnectTimeout
 *          for a connection to it
 * @param photonReadTimeout
 *          for its answer; after that the gazetteer answers
 */
@ConfigurationProperties("directory.places")
public record PlacesSettings(@Nullable URI photonUrl, @DefaultValue("1s") Duration photonConnectTimeout,
    @DefaultValue("2s") Duration photonReadTimeout) {}
