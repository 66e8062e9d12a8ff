package com.athleex.directory.ctas.find;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a page says that its filters would find. */
@IntegrationTest
class FindCountsIT {

  private static final String PAGE = "/find/lower-back-pain/milan?lang=en";

  @Autowired
  MockMvcTester http;

  @Autowired
  Publisher publisher;

  @BeforeEach
  void publish() {
    publisher.publishOnly(
        trainer("seen").at(45.4642, 9.19).helpingWith("lower-back-pain").rated(4.9, 100)
            .holding("CSCS", Evidence.EVIDENCE_SEEN, null),
        trainer("full").at(45.47, 9.2).helpingWith("lower-back-pain").rated(4.2, 50).full(),
        trainer("both").at(45.48, 9.2).helpingWith("lower-back-pain").rated(4.6, 50)
            .working(Format.HYBRID).holding("CSCS", Evidence.SELF_DECLARED, null),
        trainer("far").at(45.0703, 7.6869).helpingWith("lower-back-pain").rated(4.9, 50),
        trainer("online").working(Format.ONLINE).helpingWith("lower-back-pain")
            .holding("CSCS", Evidence.EVIDENCE_SEEN, LocalDate.of(2020, 1, 1)));
  }

  @ParameterizedTest
  @CsvSource({"verified=true, #verified ~ .count, 1", "acceptingClients=true, #acceptingClients ~ .count, 2",
      "minRating=4, #minRating [value=4], 3", "minRating=4.5, #minRating [value=4.5], 2",
      "minRating=4.8, #minRating [value=4.8], 1", "mode=in-person, #mode [value=in-person], 3",
      "mode=online, #mode [value=online], 2", "mode=any, #mode [value=any], 4"})
  void everyChoiceSaysHowManyItFinds(String choice, String where, int count) {
    assertThat(counted(page(PAGE), where)).isEqualTo(count);
    var chosen = page(PAGE + "&" + choice);
    assertThat(chosen.select(".people > li")).hasSize(count);
    assertThat(counted(chosen, where)).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&minRating=4.8", "&limit=1"})
  void neitherItsOwnFilterNorThePageChangesACount(String chosen) {
    var page = page(PAGE + chosen);
    assertThat(counted(page, "#minRating [value=4]")).isEqualTo(3);
    assertThat(page.select(".people > li")).hasSize(1);
  }

  @Test
  void otherFiltersNarrowACount() {
    assertThat(counted(page(PAGE + "&acceptingClients=true"), "#minRating [value=4]")).isEqualTo(2);
    assertThat(counted(page(PAGE + "&minRating=4.5"), "#acceptingClients ~ .count")).isEqualTo(2);
    assertThat(counted(page(PAGE + "&verified=true"), "#mode [value=online]")).isZero();
  }

  private static int counted(Document page, String where) {
    var text = page.select(where).text();
    return Integer.parseInt(text.replaceFirst(".*\\((\\d+)\\)", "$1"));
  }

  private Document page(String address) {
    var answer = http.get().uri(URI.create(address)).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
