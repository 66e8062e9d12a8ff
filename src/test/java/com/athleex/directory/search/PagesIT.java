package com.athleex.directory.search;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages of a directory with more hits than anybody reads. */
@IntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
class PagesIT {

  private static final int TRAINERS = 1030;

  @Autowired
  MockMvcTester http;

  @Autowired
  Publisher publisher;

  @BeforeAll
  void publish() {
    // few distinct points, prices and ratings: most of the order rests on the
    // tie-break
    publisher.publishOnly(IntStream.range(0, TRAINERS)
        .mapToObj(i -> trainer("t" + i).inGym("Gym " + i).at(45.4 + i % 3 / 100.0, 9.2)
            .asking(i % 4 + 40 + "", "EUR")
            .rated(4 + i % 2, 10)
            .helpingWith(i < 60 ? "kettlebell" : "mobility").build())
        .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"relevance", "distance", "rating", "price", "newest"})
  void pagesNeitherRepeatNorLoseATrainer(String sort) throws Exception {
    var query = "/api/v1/trainers?near=Milano&specialty=kettlebell&sort=" + sort;
    var inPages = new ArrayList<String>();
    var page = get(query + "&limit=7", 200);
    while (true) {
      page.path("items").forEach(hit -> inPages.add(hit.path("handle").asString()));
      if (page.path("next").isNull())
        break;
      page = get(query + "&limit=7&cursor=" + page.path("next").asString(), 200);
    }
    var atOnce = new ArrayList<String>();
    get(query + "&limit=100", 200).path("items").forEach(hit -> atOnce.add(hit.path("handle").asString()));
    assertThat(inPages).hasSize(60).doesNotHaveDuplicates().isEqualTo(atOnce);
  }

  @Test
  void noOrganisationFillsAPageAndNobodyIsLostByThat() throws Exception {
    publisher.change(IntStream.range(0, 40).mapToObj(i -> trainer("c" + i).helpingWith("powerlifting")
        .inGym(i < 25 ? "Chain" : "Own " + i).at(45.0703 + (i < 25 ? 0 : 0.01), 7.6869).build()).toList(),
        List.of());
    var query = "/api/v1/trainers?near=Torino&specialty=powerlifting&limit=10";
    var pages = new ArrayList<List<String>>();
    for (var page = get(query, 200); pages.size() < 9;) {
      var handles = new ArrayList<String>();
      page.path("items").forEach(hit -> handles.add(hit.path("handle").asString()));
      pages.add(handles);
      if (page.path("next").isNull())
        break;
      page = get(query + "&cursor=" + page.path("next").asString(), 200);
    }
    // the chain is nearer: three of it come first, and the rest when nobody else is
    // left
    assertThat(pages).hasSize(4);
    assertThat(pages.subList(0, 2)).allSatisfy(page -> {
      assertThat(page.subList(0, 3)).allMatch(PagesIT::isOfTheChain);
      assertThat(page.subList(3, 10)).noneMatch(PagesIT::isOfTheChain);
    });
    assertThat(pages.get(3)).allMatch(PagesIT::isOfTheChain);
    assertThat(pages.stream().flatMap(List::stream)).hasSize(40).doesNotHaveDuplicates();
    // in any other order nobody waits
    get(query + "&sort=distance", 200).path("items")
        .forEach(hit -> assertThat(isOfTheChain(hit.path("handle").asString())).isTrue());
  }

  private static boolean isOfTheChain(String handle) {
    return Integer.parseInt(handle.substring(1)) < 25;
  }

  @Test
  void depthEndsWithAProblemThatSaysSo() throws Exception {
    var seen = 0;
    var page = get("/api/v1/trainers?near=Milano&limit=100", 200);
    for (; seen < 1000; seen += page.path("items").size()) {
      if (seen > 0)
        page = next(page, 200);
      assertThat(page.path("total").path("value").asInt()).isEqualTo(TRAINERS);
    }
    assertThat(next(page, 422).path("type").asString()).isEqualTo("/problems/too-deep");
  }

  @Test
  void aCursorHoldsForItsOwnSearchOnly() throws Exception {
    var cursor = get("/api/v1/trainers?near=Milano&limit=5", 200).path("next").asString();
    for (var foreign : List.of("near=Torino&cursor=" + cursor, "near=Milano&sort=price&cursor=" + cursor,
        "near=Milano&cursor=" + cursor.substring(1), "near=Milano&cursor=" + cursor + "A",
        "near=Milano&cursor=x"))
      assertThat(get("/api/v1/trainers?" + foreign, 400).path("type").asString())
          .isEqualTo("/problems/invalid-cursor");
  }

  @Test
  void mapsShowUpTo500Points() throws Exception {
    var answer = http.get().uri("/api/v1/trainers?bbox=9,45,10,46").accept("application/geo+json").exchange();
    var features = JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
    assertThat(features.path("features")).hasSize(500);
    assertThat(features.path("total").path("value").asInt()).isEqualTo(TRAINERS);
  }

  private JsonNode next(JsonNode page, int status) throws Exception {
    return get("/api/v1/trainers?near=Milano&limit=100&cursor=" + page.path("next").asString(), status);
  }

  private JsonNode get(String uri, int status) throws Exception {
    var answer = http.get().uri(uri).exchange();
    assertThat(answer).hasStatus(status);
    return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
  }
}
