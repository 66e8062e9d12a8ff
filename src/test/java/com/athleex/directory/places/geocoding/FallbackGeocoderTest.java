package com.athleex.directory.places.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Geocoder;
import com.athleex.directory.places.Geocoder.Located;
import com.athleex.directory.places.PlacesSettings;
import com.athleex.directory.places.gazetteer.Loaded;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FallbackGeocoderTest {

  private final MeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void theServerAnswersWhereThereIsOne() throws IOException {
    try (var stub = new PhotonStub()) {
      stub.answers(200,
          "{\"features\":[{\"geometry\":{\"coordinates\":[9.5,45.5]},\"properties\":{\"name\":\"Via Dante\"}}]}");
      assertThat(geocoder(stub.url()).locate("Via Dante, Milano", Locale.ITALIAN, null, 5))
          .containsExactly(new Located("Via Dante", null, new GeoPoint(45.5, 9.5)));
      assertThat(fallbacks()).isZero();
    }
  }

  @Test
  @Asvs("v5.0.0-16.5.2")
  void theGazetteerAnswersWhereTheServerFails(CapturedOutput output) throws IOException {
    try (var stub = new PhotonStub()) {
      stub.answers(500, "");
      var found = geocoder(stub.url()).locate("Via Segretissima 3, 20121 Milano", Locale.ITALIAN, null, 5);
      assertThat(found).extracting(Located::label).first().isEqualTo("20121 Milano");
      assertThat(fallbacks()).isEqualTo(1);
    }
    assertThat(output).contains("the gazetteer answers").doesNotContain("Segretissima", "20121");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Via Dante 3, 20121 Milano, Italia | 20121 Milano
      10 Downing Street, Westminster, London, UK | Londra
      Milano | Milano
      Piazza Xyzzy |
      , , |
      """)
  void withoutAServerTownsAndPostcodesAreKnown(String address, @Nullable String label) {
    var found = geocoder(null).locate(address, Locale.ITALIAN, null, 1);
    if (label == null)
      assertThat(found).isEmpty();
    else
      assertThat(found).singleElement().extracting(Located::label).isEqualTo(label);
  }

  @Test
  void aPointNearbyDecidesBetweenNamesakes() {
    var texas = new GeoPoint(33, -96);
    assertThat(geocoder(null).locate("Paris", Locale.ENGLISH, texas, 1)).singleElement()
        .extracting(Located::countryCode).isEqualTo("US");
  }

  @Test
  void hostileAddressesAreNowhere() throws IOException {
    try (var stub = new PhotonStub()) {
      assertThat(geocoder(stub.url()).locate("a".repeat(10_000), Locale.ENGLISH, null, 5)).isEmpty();
      assertThat(geocoder(stub.url()).locate(" ", Locale.ENGLISH, null, 5)).isEmpty();
      assertThat(geocoder(null).locate(",".repeat(10_000), Locale.ENGLISH, null, 5)).isEmpty();
    }
  }

  private Geocoder geocoder(@Nullable URI photon) {
    var settings = new PlacesSettings(photon, Duration.ofSeconds(1), Duration.ofSeconds(2));
    return new GeocodingConfiguration().geocoder(settings, Loaded.GAZETTEER, meters);
  }

  private double fallbacks() {
    return meters.get(FallbackGeocoder.FALLBACKS).counter().count();
  }
}
