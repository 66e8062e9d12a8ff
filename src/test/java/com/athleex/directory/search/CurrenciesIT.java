package com.athleex.directory.search;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.search.rates.ReferenceRates;
import com.athleex.directory.trainers.Format;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trainers on both sides of borders: one euro is 0.946769 CHF, 0.858176 GBP,
 * 178.906 JPY, 0.350719 KWD.
 */
@IntegrationTest
class CurrenciesIT {

  @Autowired
  MockMvcTester http;

  @Autowired
  Publisher publisher;

  @Autowired
  ReferenceRates rates;

  @BeforeEach
  void publish() {
    publisher.publishOnly(trainer("milano-60").at(45.4642, 9.19).asking("60", "EUR"),
        // 61.26 and 60.01 EUR
        trainer("lugano-58").at(46.0037, 8.9511).asking("58", "CHF"),
        trainer("lugano-56-81").at(46.0101, 8.9600).asking("56.81", "CHF"),
        // 52.437 EUR
        trainer("london-45").at(51.5074, -0.1278).asking("45", "GBP"),
        // 83.90 and 54.92 EUR: either fits
        trainer("chiasso-two").at(45.8320, 9.0312).asking("72", "GBP").asking("52", "CHF"),
        // 60.0036 EUR: a yen is the smallest coin
        trainer("online-yen").working(Format.ONLINE).asking("10735", "JPY"),
        // 59.88 EUR
        trainer("online-dinar").working(Format.ONLINE).asking("21.001", "KWD"),
        trainer("online-pence").working(Format.ONLINE).asking("60.01", "EUR"),
        // a currency of which there is no rate
        trainer("online-unknown").working(Format.ONLINE).asking("1", "CLF"),
        trainer("without-price").at(45.4642, 9.19));
  }

  @Test
  void aHighestPriceHoldsForEveryCurrency() {
    assertThat(handles("near=Chiasso&radiusKm=60&priceMax=60&currency=EUR")).containsExactlyInAnyOrder(
        "milano-60", "lugano-56-81", "chiasso-two");
    assertThat(handles("near=London&priceMax=52.43&currency=EUR")).containsExactly("london-45");
    assertThat(handles("near=London&priceMax=52.42&currency=EUR")).isEmpty();
    assertThat(handles("near=London&priceMax=50&currency=CHF")).containsExactly("london-45");
  }

  @Test
  void theReadersOwnCurrencyIsExactAndOthersAreRoundedUpToACoin() {
    assertThat(handles("mode=any&priceMax=60&currency=EUR"))
        .contains("milano-60", "online-yen", "online-dinar")
        .doesNotContain("online-pence", "lugano-58", "without-price", "online-unknown");
    assertThat(handles("mode=any&priceMax=60.01&currency=EUR")).contains("online-pence");
    assertThat(handles("mode=any&priceMax=59.99&currency=EUR")).doesNotContain("milano-60", "online-yen");
    assertThat(handles("mode=any&priceMax=21.01&currency=KWD")).contains("online-dinar", "london-45");
    assertThat(handles("mode=any&priceMax=1&currency=CLF")).containsExactly("online-unknown");
  }

  @Test
  void pricesSortByWhatTheyAreWorth() {
    assertThat(handles("mode=any&sort=price&currency=EUR")).containsExactly("london-45", "chiasso-two",
        "online-dinar", "milano-60", "online-yen", "lugano-56-81", "online-pence", "lugano-58",
        "online-unknown",
        "without-price");
    assertThat(handles("mode=any&sort=price&currency=GBP"))
        .isEqualTo(handles("mode=any&sort=price&currency=EUR"));
    assertThat(handles("mode=any&sort=price&currency=CLF")).startsWith("online-unknown");
  }

  @Test
  void pagesByPriceNeitherRepeatNorLoseATrainer() {
    var inPages = new ArrayList<String>();
    var query = "mode=any&sort=price&currency=CHF&limit=3";
    var page = get(query);
    for (; !page.path("next").isNull(); page = get(query + "&cursor=" + page.path("next").asString()))
      page.path("items").forEach(hit -> inPages.add(hit.path("handle").asString()));
    page.path("items").forEach(hit -> inPages.add(hit.path("handle").asString()));
    assertThat(inPages).isEqualTo(handles("mode=any&sort=price&currency=CHF"));
  }

  @Test
  void aPriceIsShownInItsOwnCurrencyTheLowestByItsWorth() {
    var hits = get("near=Chiasso&radiusKm=5&currency=EUR").path("items");
    assertThat(hits.path(0).path("priceFrom").toString()).isEqualTo("""
        {"amount":"52.00","currency":"CHF","per":"session"}""");
  }

  @ParameterizedTest
  @CsvSource({"priceMax=60&currency=EUR,true", "sort=price&currency=GBP,true", "currency=EUR,false",
      "priceMax=60&currency=CLF,false", "near=Lugano&priceMax=60,true"})
  void theAnswerTellsOfWhichDayTheRatesAre(String query, boolean told) {
    var understood = get(query).path("query");
    assertThat(understood.has("ratesOf")).isEqualTo(told);
    if (told)
      assertThat(understood.path("ratesOf").asString()).isEqualTo(rates.date().toString());
  }

  private List<String> handles(String query) {
    var handles = new ArrayList<String>();
    get(query + "&limit=100").path("items").forEach(hit -> handles.add(hit.path("handle").asString()));
    return handles;
  }

  private JsonNode get(String query) {
    var answer = http.get().uri("/api/v1/trainers?" + query).exchange();
    assertThat(answer).hasStatusOk();
    return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
  }
}
