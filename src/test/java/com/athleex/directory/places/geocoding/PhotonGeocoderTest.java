package com.athleex.directory.places.geocoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.athleex.directory.Asvs;
import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Geocoder.Located;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestClientException;

class PhotonGeocoderTest {

  private PhotonStub stub;
  private PhotonGeocoder photon;

  @BeforeEach
  void start() throws IOException {
    stub = new PhotonStub();
    photon = new PhotonGeocoder(stub.url(), Duration.ofSeconds(2), Duration.ofSeconds(2));
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void readsGeoJson() {
    stub.answers(200,
        """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","geometry":{"type":"Point","coordinates":[9.1868,45.4669]},
               "properties":{"osm_id":1,"name":"Piccolo Teatro","street":"Via Rovello","housenumber":"2","postcode":"20121",
                 "city":"Milano","country":"Italia","countrycode":"it","extent":[9.1,45.5,9.2,45.4]}},
              {"type":"Feature","geometry":{"type":"Point","coordinates":[12.5,41.9]},"properties":{"name":"Roma"}}]}
            """);
    assertThat(photon.locate("via Rovello 2", Locale.ITALIAN, null, 5)).containsExactly(
        new Located("Piccolo Teatro, Via Rovello 2, 20121 Milano, Italia", "IT",
            new GeoPoint(45.4669, 9.1868)),
        new Located("Roma", null, new GeoPoint(41.9, 12.5)));
  }

  @Test
  @Asvs({"v5.0.0-1.2.2", "v5.0.0-1.3.6"})
  void asksAsPhotonWantsToBeAsked() {
    photon.locate("Straße 1 & 2 + {x} %41?", Locale.GERMANY, new GeoPoint(52.5, -13.4), 3);
    assertThat(stub.lastQuery()).isEqualTo(
        "q=Stra%C3%9Fe%201%20%26%202%20%2B%20%7Bx%7D%20%2541%3F&limit=3&lang=de&lat=52.5&lon=-13.4");
  }

  @Test
  void leavesOutALanguageThatPhotonRefuses() {
    photon.locate("Milano", Locale.ITALIAN, null, 1);
    assertThat(stub.lastQuery()).isEqualTo("q=Milano&limit=1");
  }

  @Test
  void neverGivesMoreThanAskedFor() {
    String feature = "{\"geometry\":{\"coordinates\":[9,45]}}";
    stub.answers(200, "{\"features\":[" + String.join(",", List.of(feature, feature, feature)) + "]}");
    assertThat(photon.locate("x", Locale.ENGLISH, null, 2)).hasSize(2).first()
        .isEqualTo(new Located("45.0,9.0", null, new GeoPoint(45, 9)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "{\"geometry\":null}", "{\"geometry\":{}}",
      "{\"geometry\":{\"coordinates\":[9]}}", "{\"geometry\":{\"coordinates\":[null,45]}}",
      "{\"geometry\":{\"coordinates\":[9,91]}}", "{\"geometry\":{\"coordinates\":[1e309,45]}}"})
  void aFeatureWithoutAPointIsLeftOut(String feature) {
    stub.answers(200,
        "{\"features\":[" + feature + ",{\"geometry\":{\"coordinates\":[9,45]},\"properties\":{}}]}");
    assertThat(photon.locate("x", Locale.ENGLISH, null, 5)).extracting(Located::point)
        .containsExactly(new GeoPoint(45, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "null", "<html>", "{\"features\":7}", "{\"features\":[",
      "{\"features\":[{\"geometry\":{\"coordinates\":\"here\"}}]}"})
  void anUnreadableAnswerIsAFailure(String body) {
    stub.answers(200, body);
    fails();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 429, 500, 503})
  void aRefusalIsAFailure(int status) {
    stub.answers(status, "{\"message\":\"no\"}");
    fails();
  }

  @Test
  @Asvs("v5.0.0-15.3.2")
  void aRedirectIsNotFollowed() {
    stub.redirects();
    fails();
    assertThat(stub.lastQuery()).doesNotContain("followed");
  }

  @Test
  @Asvs("v5.0.0-16.5.2")
  void waitsNoLongerThanToldForTheAnswer() {
    stub.neverAnswers();
    fails();
  }

  @Test
  @Asvs("v5.0.0-16.5.2")
  void waitsNoLongerThanToldForTheAnswersEnd() {
    stub.stopsInTheMiddle();
    fails();
  }

  @Test
  void aServerThatIsGoneIsAFailure() {
    stub.close();
    fails();
  }

  private void fails() {
    long started = System.nanoTime();
    assertThatExceptionOfType(RestClientException.class)
        .isThrownBy(() -> photon.locate("Milano", Locale.ENGLISH, null, 1));
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(30));
  }
}
