package com.athleex.directory.places.geocoding;

import com.athleex.directory.places.Geocoder;
import com.athleex.directory.places.Places;
import com.athleex.directory.places.PlacesSettings;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GeocodingConfiguration {

  @Bean
  Geocoder geocoder(PlacesSettings settings, Places places, MeterRegistry meters) {
    var gazetteer = new GazetteerGeocoder(places);
    var photon = settings.photonUrl();
    return photon == null || photon.toString().isBlank()
        ? gazetteer
        : new FallbackGeocoder(
            new PhotonGeocoder(photon, settings.photonConnectTimeout(), settings.photonReadTimeout()),
            gazetteer, meters);
  }
}
