package com.athleex.directory.ctas.counts;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.ctas.Placement;
import com.athleex.directory.search.Publisher;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What pages and links tell of a call to action that led to them. */
@IntegrationTest
class PagesCountIT {

  private static final String GO = "/go/squat-guide.inline.find-a-trainer";

  @Autowired
  MockMvcTester http;
  @Autowired
  Publisher publisher;
  @Autowired
  Refs refs;
  @Autowired
  CountFlush flush;
  @Autowired
  JdbcClient sql;

  // nobody else's counts
  private final String variant = UUID.randomUUID().toString().replace("-", "").substring(0, 20);
  private String ref = "";

  @BeforeEach
  void oneInMilano() {
    publisher.publishOnly(trainer("milano").at(45.4642, 9.19).helpingWith("squat-technique"));
    ref = refs.issue("squat-guide", Placement.INLINE, variant);
  }

  @Test
  void theWayFromTheArticleToTheTrainerIsCounted() {
    ask(HttpMethod.GET, GO + "?near=Milano&ref=" + ref, 303);
    ask(HttpMethod.GET, "/find/squat-technique/milano?ref=" + ref, 301);
    ask(HttpMethod.GET, "/find/squat-technique/milan?ref=" + ref, 200);
    ask(HttpMethod.GET, "/trainers/milano?ref=" + ref, 200);
    assertThat(counted()).containsExactly("clicked 1", "profile-view 1", "search 1");
  }

  @Test
  void whoAsksForHeadersOrSeesNobodyDoesNotCount() {
    ask(HttpMethod.HEAD, GO + "?ref=" + ref, 303);
    ask(HttpMethod.HEAD, "/find/squat-technique/milan?ref=" + ref, 200);
    ask(HttpMethod.HEAD, "/trainers/milano?ref=" + ref, 200);
    ask(HttpMethod.GET, "/find/squat-technique/palermo?ref=" + ref, 200);
    ask(HttpMethod.GET, "/trainers/nobody?ref=" + ref, 404);
    ask(HttpMethod.GET, GO.replace("squat", "nothing") + "?ref=" + ref, 404);
    assertThat(counted()).isEmpty();
  }

  private void ask(HttpMethod method, String address, int status) {
    assertThat(http.method(method).uri(address).header(HttpHeaders.USER_AGENT,
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")).hasStatus(status);
  }

  private List<String> counted() {
    flush.run();
    return sql.sql("select outcome, times from cta_count where variant = ? order by outcome").param(variant)
        .query((row, number) -> row.getString(1) + " " + row.getLong(2)).list();
  }
}
