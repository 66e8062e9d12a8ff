package com.athleex.directory.trainers.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.trainers.Coach;
import com.athleex.directory.trainers.TrainersChanged;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@RecordApplicationEvents
class DayRoundIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;
  @Autowired
  DayRound round;
  @Autowired
  ApplicationEvents events;

  @Test
  void aProfileThatNobodyConfirmsIsTakenFromTheSearchWithoutAWrite() {
    var coach = Coach.published(http, sql, "Quillivant Clock");
    var id = UUID.fromString(sql.sql("select id from trainer where account_id = ?")
        .param(coach.account().toString()).query(String.class).single());
    assertThat(http.get().uri("/api/v1/trainers/" + coach.handle())).hasStatusOk();
    sql.sql("update trainer set confirmed_at = ?, next_change_on = current_date where id = ?")
        .params(Timestamp.from(Instant.now().minus(Duration.ofDays(181))), id.toString()).update();

    round.run();

    assertThat(events.stream(TrainersChanged.class)).anyMatch(event -> event.withdrawn().contains(id));
    assertThat(http.get().uri("/api/v1/trainers/" + coach.handle())).hasStatus(404);
    assertThat(coach.get("")).hasStatusOk().bodyJson().extractingPath("$.isPublic").isEqualTo(false);
    long again = events.stream(TrainersChanged.class).filter(event -> event.withdrawn().contains(id)).count();
    round.run();
    assertThat(events.stream(TrainersChanged.class).filter(event -> event.withdrawn().contains(id)))
        .as("told once").hasSize(Math.toIntExact(again));
  }
}
