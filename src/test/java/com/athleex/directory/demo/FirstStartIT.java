package com.athleex.directory.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.bench.ShippedData;
import com.athleex.directory.trainers.TrainerImport;
import com.athleex.directory.trainers.profile.Profile;
import com.athleex.directory.trainers.profile.ProfileReader;
import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
@TestPropertySource(properties = "directory.demo.enabled=true")
class FirstStartIT {

  @Autowired
  FirstStart firstStart;
  @Autowired
  TrainerImport trainers;
  @Autowired
  ProfileReader format;
  @Autowired
  Clock clock;
  @Autowired
  JdbcClient sql;
  @Autowired
  MockMvc http;

  @Test
  void everyoneIsSearchableSoonAfterTheFirstStart() throws Exception {
    assertThat(trainers.hasTrainers()).isTrue();
    long published = sql.sql("select count(*) from trainer where published_at is not null").query(Long.class)
        .single();
    assertThat(published).isBetween(1900L, 1999L);
    await().until(() -> found("mode=any") == published);
    assertThat(found("near=Milano&radiusKm=25&specialty=lower-back-pain")).isPositive();
  }

  @Test
  void anotherStartAddsNobody() throws Exception {
    firstStart.run(new DefaultApplicationArguments());
    assertThat(sql.sql("select count(*) from trainer").query(Long.class).single()).isEqualTo(2000);
  }

  @Test
  void everyLineKeepsTheRulesOfTheImport() {
    var data = ShippedData.read();
    var bytes = new ByteArrayOutputStream();
    new DemonstrationTrainers(data::towns, data::specialty).write(bytes, 3, 5000,
        clock.instant().truncatedTo(ChronoUnit.DAYS));
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).hasSize(5000)
        .allSatisfy(line -> assertThat(format.read(line)).isNotInstanceOf(Profile.Checked.Refused.class));
  }

  private long found(String query) throws Exception {
    String answer = http.perform(get("/api/v1/trainers?limit=1&" + query)).andReturn().getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
    return JsonPath.<Integer>read(answer, "$.total.value");
  }
}
