package com.athleex.directory.places.geocoding;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Geocoder;
import com.athleex.directory.places.Places;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;

/** Asks a server, and the gazetteer where the server fails. */
final class FallbackGeocoder implements Geocoder {

  /** How often the gazetteer had to answer for the server. */
  static final String FALLBACKS = "directory.places.geocoder.fallbacks";

  private static final Logger log = LoggerFactory.getLogger(FallbackGeocoder.class);

  private final Geocoder server;
  private final Geocoder gazetteer;
  private final Counter fallbacks;

  FallbackGeocoder(Geocoder server, Geocoder gazetteer, MeterRegistry meters) {
    this.server = server;
    this.gazetteer = gazetteer;
    fallbacks = Counter.builder(FALLBACKS)
        .description("Addresses that the gazetteer located, as the server failed")
        .register(meters);
  }

  @Override
  public List<Located> locate(String address, Locale language, @Nullable GeoPoint near, int limit) {
    if (address.isBlank() || address.length() > Places.LONGEST_TEXT)
      return List.of();
    try {
      return server.locate(address, language, near, limit);
    } catch (RestClientException e) {
      fallbacks.increment();
      // the message would tell the address, which is somebody's home
      log.warn("The geocoding server failed with {}, the gazetteer answers", e.getClass().getSimpleName());
      return gazetteer.locate(address, language, near, limit);
    }
  }
}
