package com.athleex.directory.athletes.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.athletes.Athlete;
import com.athleex.directory.search.Profiles;
import com.athleex.directory.search.Publisher;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class ShortlistIT {

  private static final String LIST = "/shortlist";

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;
  @Autowired
  Publisher publisher;

  private Athlete athlete;

  @BeforeEach
  void somebody() {
    athlete = Athlete.signedIn(http, sql);
  }

  @Test
  void trainersStandThereOnceTheNewestFirst() {
    publisher.publishOnly(Profiles.trainer("kept-first").named("Ada").headline("Strong").at(45.46, 9.19),
        Profiles.trainer("kept-second"));
    for (var handle : List.of("kept-first", "kept-first", "kept-second"))
      assertThat(athlete.put(LIST + "/" + handle)).hasStatus(204);

    var list = athlete.get(LIST);
    assertThat(list).hasStatusOk().hasHeader("Cache-Control", "no-store").bodyJson()
        .extractingPath("$.items[*].handle").asArray().containsExactly("kept-second", "kept-first");
    assertThat(list).bodyJson().extractingPath("$.items[1]").asMap()
        .containsEntry("displayName", "Ada").containsEntry("headline", "Strong")
        .containsEntry("profession", "trainer").containsEntry("available", true)
        .containsEntry("url", "/api/v1/trainers/kept-first").containsKey("addedAt");
    assertThat(list).bodyJson().extractingPath("$.items[1].place.countryCode").isEqualTo("IT");
    assertThat(Athlete.signedIn(http, sql).get(LIST)).bodyJson().extractingPath("$.items").asArray()
        .isEmpty();
  }

  @Test
  void whoWithdrawsIsUnavailableAndNotLost() {
    var trainer = Profiles.trainer("kept-and-gone").named("Ada").build();
    publisher.change(List.of(trainer), List.of());
    athlete.put(LIST + "/kept-and-gone");
    publisher.change(List.of(), List.of(trainer.id()));

    var list = athlete.get(LIST);
    assertThat(list).bodyJson().extractingPath("$.items[0]").asMap().containsEntry("handle", "kept-and-gone")
        .containsEntry("available", false).containsEntry("displayName", null);
    assertThat(athlete.put(LIST + "/kept-and-gone")).hasStatus(404);

    publisher.change(List.of(trainer), List.of());
    assertThat(athlete.get(LIST)).bodyJson().extractingPath("$.items[0].displayName").isEqualTo("Ada");

    publisher.change(List.of(), List.of(trainer.id()));
    assertThat(athlete.delete(LIST + "/kept-and-gone")).hasStatus(204);
    assertThat(athlete.get(LIST)).bodyJson().extractingPath("$.total.value").isEqualTo(0);
  }

  @Test
  void removingIsRepeatableAndNobodyElses() {
    publisher.publishOnly(Profiles.trainer("kept-by-two"));
    var other = Athlete.signedIn(http, sql);
    athlete.put(LIST + "/kept-by-two");
    other.put(LIST + "/kept-by-two");
    assertThat(athlete.delete(LIST + "/kept-by-two")).hasStatus(204);
    assertThat(athlete.delete(LIST + "/kept-by-two")).hasStatus(204);
    assertThat(other.get(LIST)).bodyJson().extractingPath("$.items[*].handle").asArray()
        .containsExactly("kept-by-two");
  }

  @Test
  void nobodyUnknownIsKept() {
    assertThat(athlete.put(LIST + "/nobody-at-all")).hasStatus(404).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/trainer-not-found");
  }

  @Test
  void theListHasAnEnd() {
    publisher.publishOnly(Profiles.trainer("one-too-many"));
    for (int i = 0; i < Shortlist.MOST; i++)
      sql.sql("insert into shortlist_entry (id, account_id, trainer_id, handle, added_at)"
          + " values (?, ?, ?, ?, current_timestamp)")
          .params(UUID.randomUUID().toString(), athlete.account().toString(), UUID.randomUUID().toString(),
              "made-up-" + i)
          .update();
    assertThat(athlete.put(LIST + "/one-too-many")).hasStatus(409).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/shortlist-full");
  }
}
