package com.athleex.directory.athletes.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.athletes.Athlete;
import com.athleex.directory.notifications.Mailbox;
import com.athleex.directory.notifications.Mailbox.Received;
import com.athleex.directory.search.Profiles;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.PublicProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Each test has a credential of its own, so that it finds only its own
 * trainers.
 */
@IntegrationTest
class DailyLookIT {

  private static final LocalDate FIRST = LocalDate.parse("2026-11-22");
  private static final LocalDate SECOND = FIRST.plusDays(1);
  private static final Pattern LINK = Pattern.compile("/unsubscribe/[\\w-]+\\?lang=\\w+");

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;
  @Autowired
  Publisher publisher;
  @Autowired
  DailyLook daily;
  @Autowired
  Subscriptions subscriptions;
  @Autowired
  TransactionOperations transactions;
  @Autowired
  Mailbox mail;

  private final String badge = "badge-" + UUID.randomUUID().toString().substring(0, 8);
  private Athlete athlete;

  @BeforeEach
  void somebody() {
    athlete = Athlete.signedIn(http, sql);
  }

  @Test
  void whoeverIsNewIsToldOnceInOneLetterADay() {
    publish("there-before");
    save(badge, "Near home", true);
    save(badge, "Near work", true);
    save(badge, "In silence", false);
    look(FIRST);
    assertThat(mail.letters(athlete.email())).isEmpty();

    publish("first-newcomer");
    look(SECOND);
    look(SECOND);
    var letter = letters(1).getFirst();
    assertThat(letter.subject()).isEqualTo("A new trainer for your saved searches");
    assertThat(letter.plain()).contains("Near home", "Near work", name("first-newcomer"))
        .doesNotContain("In silence", name("there-before"));
    assertThat(letter.html()).contains(name("first-newcomer")).doesNotContain("script");

    publish("second-newcomer");
    look(SECOND);
    assertThat(told()).as("letters of one day").isOne();
    look(SECOND.plusDays(1));
    assertThat(
        letters(2).stream().map(Received::plain).filter(text -> text.contains(name("second-newcomer"))))
        .singleElement().asString().doesNotContain(name("first-newcomer"));
    look(SECOND.plusDays(2));
    assertThat(letters(2)).hasSize(2);
  }

  @Test
  void whoComesBackOrBeginsToFitIsToldOnce() {
    save(badge, "Mine", true);
    var changing = profile("changing").build();
    publisher.change(List.of(Profiles.trainer(changing.handle()).named(name("changing")).build()), List.of());
    look(FIRST);
    assertThat(told()).isZero();
    publisher.change(List.of(changing), List.of());
    look(SECOND);
    letters(1);
    publisher.change(List.of(), List.of(changing.id()));
    look(SECOND.plusDays(1));
    publisher.change(List.of(changing), List.of());
    look(SECOND.plusDays(2));
    assertThat(told()).isOne();
    assertThat(letters(1)).hasSize(1);
  }

  @Test
  void severalAtOnceWriteOneLetter() throws Exception {
    save(badge, "Mine", true);
    publish("raced-for");
    try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> racing = IntStream.range(0, 8)
          .<Future<?>>mapToObj(i -> racers.submit(() -> look(FIRST))).toList();
      for (var racer : racing)
        racer.get();
    }
    assertThat(letters(1)).hasSize(1);
    assertThat(told()).isOne();
  }

  @Test
  void whatIsInterruptedIsDoneAgain() {
    save(badge, "Mine", true);
    publish("found-twice");
    transactions.executeWithoutResult(killed -> {
      look(FIRST);
      killed.setRollbackOnly();
    });
    assertThat(told()).isZero();
    look(FIRST);
    assertThat(letters(1)).hasSize(1);
  }

  @Test
  void theDailyRoundFindsWhoeverWaits() {
    save(badge, "Mine", true);
    publish("found-by-the-round");
    daily.look(FIRST);
    daily.look(FIRST);
    assertThat(letters(1)).hasSize(1);
  }

  @Test
  void theLetterNamesNoInjuryButWhatTheAthleteWrote() {
    athlete.patch("", "{\"language\":\"it\"}");
    var saved = athlete.post("/saved-searches",
        """
            {"name":"Per me","query":{"credential":"%s","specialty":"knee-pain"},"notify":true,"keepSpecialties":true}"""
            .formatted(badge));
    assertThat(saved).hasStatus(201);
    publisher.change(List.of(profile("gentle").helpingWith("knee-pain").headline("Knee pain").build()),
        List.of());
    look(FIRST);
    var letter = letters(1).getFirst();
    assertThat(letter.subject()).isEqualTo("Un nuovo trainer per le tue ricerche salvate");
    for (var text : List.of(letter.plain(), letter.html()))
      assertThat(text).contains("Per me", name("gentle")).doesNotContainIgnoringCase("knee")
          .doesNotContainIgnoringCase("ginocchio");
  }

  @Test
  void onePostEndsTheLettersAndOpeningTheLinkDoesNot() throws IOException {
    save(badge, "Mine", true);
    publish("before-the-end");
    look(FIRST);
    var link = link(letters(1).getFirst());
    assertThat(raw()).contains("List-Unsubscribe: <", "List-Unsubscribe-Post: List-Unsubscribe=One-Click");

    assertThat(http.get().uri(link)).hasStatusOk().bodyText().contains("method=\"post\"");
    assertThat(notifies()).isTrue();

    for (var accept : List.of("*/*", "application/json", "text/html"))
      assertThat(
          http.post().uri(link).header("Accept", accept).contentType(MediaType.APPLICATION_FORM_URLENCODED)
              .content("List-Unsubscribe=One-Click"))
          .hasStatusOk();
    assertThat(notifies()).isFalse();

    publish("after-the-end");
    look(SECOND);
    assertThat(told()).isOne();
    assertThat(http.get().uri(link.replace("lang=en", "lang=it"))).bodyText().contains("Non voglio");
    assertThat(http.post().uri("/unsubscribe/" + "A".repeat(43))).hasStatus(404);
    assertThat(http.get().uri("/unsubscribe/nonsense")).hasStatus(404);
  }

  @Test
  void lettersBeginAnewWithoutWhatWasMissed() {
    var path = "/saved-searches/" + save(badge, "Mine", false);
    publish("missed");
    assertThat(athlete.patch(path, "{\"notify\":true}")).hasStatusOk();
    look(FIRST);
    assertThat(told()).isZero();
    publish("not-missed");
    look(SECOND);
    assertThat(letters(1).getFirst().plain()).contains(name("not-missed"))
        .doesNotContain(name("missed") + ",");
  }

  private String save(String credential, String name, boolean notify) {
    var saved = athlete.post("/saved-searches",
        "{\"name\":\"%s\",\"query\":{\"credential\":\"%s\"},\"notify\":%s}"
            .formatted(name, credential, notify));
    assertThat(saved).hasStatus(201);
    return Athlete.json(saved).path("id").asString();
  }

  private void look(LocalDate day) {
    subscriptions.look(athlete.account(), day);
  }

  private void publish(String handle) {
    publisher.change(List.of(profile(handle).build()), List.of());
  }

  private Profiles profile(String handle) {
    return Profiles.trainer(handle + "-" + badge).named(name(handle)).holding(badge,
        PublicProfile.Evidence.EVIDENCE_SEEN, null);
  }

  private String name(String handle) {
    return "Coach " + handle + " " + badge;
  }

  private List<Received> letters(int count) {
    return await().until(() -> mail.letters(athlete.email()), all -> all.size() == count);
  }

  private long told() {
    return sql.sql("select count(distinct letter_id) from known_trainer k join saved_search s"
        + " on s.id = k.saved_search_id where s.account_id = ? and k.letter_id is not null")
        .param(athlete.account().toString()).query(Long.class).single();
  }

  private boolean notifies() {
    return Athlete.json(athlete.get("/saved-searches")).at("/items/0/notify").asBoolean();
  }

  private static String link(Received letter) {
    var found = LINK.matcher(letter.plain());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private String raw() throws IOException {
    try (var files = Files.list(mail.folder())) {
      for (var file : files.toList())
        if (Files.readString(file).contains(athlete.email()))
          return Files.readString(file).replaceAll("\r\n[ \t]+", " ");
    }
    return "";
  }
}
