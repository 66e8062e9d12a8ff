package com.athleex.directory.trainers.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.People;
import com.athleex.directory.notifications.Mailbox;
import com.athleex.directory.trainers.OwnedTrainer;
import com.athleex.directory.trainers.profile.DayRound;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class FreshnessIT {

  private static final Pattern LINK = Pattern.compile("(/trainer/confirmation\\?lang=en)#([\\w-]+)");

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  Mailbox mail;
  @Autowired
  AgeRound round;
  @Autowired
  DayRound days;
  @Autowired
  JdbcClient sql;

  private OwnedTrainer trainer;

  @BeforeEach
  void somebodyPublic() {
    trainer = OwnedTrainer.published(http, people);
  }

  @Test
  void oneLetterAStageHoweverOftenAndManyRoundsRun() {
    confirmedDaysAgo(82);
    assertThat(round.run()).isZero();

    confirmedDaysAgo(83);
    var rounds = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.runAsync(round::run)).toList();
    rounds.forEach(CompletableFuture::join);
    mail.letter(trainer.person().email(), "Is your profile still right?");
    assertThat(noted()).isEqualTo(83);

    confirmedDaysAgo(90);
    round.run();
    mail.letter(trainer.person().email(), "Your profile is found after others now");
    confirmedDaysAgo(166);
    round.run();
    mail.letter(trainer.person().email(), "Your profile will be hidden in two weeks");
    confirmedDaysAgo(180);
    round.run();
    round.run();
    mail.letter(trainer.person().email(), "Your profile is hidden");
    assertThat(sql.sql("select count(*) from trainer_age_letter where trainer_id = ?").param(id())
        .query(Integer.class).single()).isEqualTo(1);
    await().until(() -> sql
        .sql("select count(*) from event_publication where serialized_event like ?").param("%" + id() + "%")
        .query(Integer.class).single() == 0);
    assertThat(mail.letters(trainer.person().email()).stream().map(Mailbox.Received::subject)
        .filter(subject -> subject.contains("rofile"))).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void whoIsNotPublicOrConfirmedInTheMeantimeGetsNone() {
    confirmedDaysAgo(90);
    sql.sql("update trainer set state = 'WITHDRAWN' where id = ?").param(id()).update();
    round.run();
    assertThat(sql.sql("select count(*) from trainer_age_letter where trainer_id = ?").param(id())
        .query(Integer.class).single()).isZero();
  }

  @Test
  void oneClickBringsAHiddenProfileBack() {
    confirmedDaysAgo(180);
    sql.sql("update trainer set next_change_on = ? where id = ?")
        .params(java.sql.Date.valueOf(java.time.LocalDate.now(ZoneOffset.UTC)), id()).update();
    days.run();
    assertThat(profile()).hasStatus(404);
    round.run();
    var code = code("Your profile is hidden");

    // a mail program that looks at the link does nothing
    assertThat(http.get().uri("/trainer/confirmation?lang=en")).hasStatusOk()
        .hasHeader("Referrer-Policy", "no-referrer").bodyText().contains("Confirm your profile")
        .contains("/assets/confirm.js").doesNotContain(code);
    assertThat(profile()).hasStatus(404);

    assertThat(click(code)).hasStatusOk().bodyText().contains("Your profile is confirmed");
    await().untilAsserted(() -> assertThat(profile()).hasStatusOk());
    var confirmedAt = confirmedAt();
    assertThat(click(code)).hasStatusOk();
    assertThat(confirmedAt()).isEqualTo(confirmedAt);
  }

  @Test
  void aLinkHasItsTime() {
    confirmedDaysAgo(83);
    round.run();
    var code = code("Is your profile still right?");
    var link = links.read(code);
    var late = links.code(new ConfirmationLinks.Link(link.trainer(), link.confirmedAt(),
        java.time.LocalDate.now(ZoneOffset.UTC).minusDays(1)));

    assertThat(click(late)).hasStatus(400).bodyText().contains("not good any more");
    assertThat(click(code.substring(1))).hasStatus(400);
    assertThat(click("x")).hasStatus(400);
    assertThat(click(code)).hasStatusOk();
  }

  @Autowired
  ConfirmationLinks links;

  @Test
  void signedInTrainersConfirmToo() {
    confirmedDaysAgo(100);

    var answer = trainer.post("/api/v1/me/trainer/confirmation", null);

    assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.isPublic").isEqualTo(true);
    var today = java.time.LocalDate.now(ZoneOffset.UTC);
    assertThat(People.json(answer).path("hiddenOn").asString()).isIn(today.plusDays(180).toString(),
        today.plusDays(179).toString());
    assertThat(round.run()).isZero();
    assertThat(OwnedTrainer.call(http, people.trainer(), "POST", "/api/v1/me/trainer/confirmation", null))
        .hasStatus(404);
  }

  private MvcTestResult click(String code) {
    return http.post().uri("/trainer/confirmation?lang=en").contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .formField("code", code).exchange();
  }

  private String code(String subject) {
    var found = LINK.matcher(mail.letter(trainer.person().email(), subject).plain());
    assertThat(found.find()).isTrue();
    return found.group(2);
  }

  private MvcTestResult profile() {
    return http.get().uri("/api/v1/trainers/" + trainer.handle()).exchange();
  }

  private int noted() {
    return sql.sql("select stage from trainer_age_letter where trainer_id = ?").param(id())
        .query(Integer.class)
        .single();
  }

  // as if it were the same confirmation, getting older
  private void confirmedDaysAgo(int days) {
    var at = LocalDateTime.now(ZoneOffset.UTC).minusDays(days).truncatedTo(ChronoUnit.MICROS);
    sql.sql("update trainer set confirmed_at = ? where id = ?").params(at, id()).update();
    sql.sql("update trainer_age_letter set confirmed_at = ? where trainer_id = ?").params(at, id()).update();
  }

  private LocalDateTime confirmedAt() {
    return sql.sql("select confirmed_at from trainer where id = ?").param(id())
        .query((row, number) -> row.getObject(1, LocalDateTime.class)).single();
  }

  private String id() {
    return sql.sql("select id from trainer where handle = ?").param(trainer.handle()).query(String.class)
        .single();
  }
}
