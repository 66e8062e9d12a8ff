package com.athleex.directory.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.notifications.SampleListener.SampleHappened;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

/** From an event through the registry to a mail server that comes and goes. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class LetterDeliveryIT {

  // promised are 20 and 60 seconds, on a machine that is not full of tests
  @Autowired
  SampleListener listener;
  @Autowired
  ApplicationEventPublisher events;
  @Autowired
  TransactionOperations transactions;
  @Autowired
  JdbcClient database;
  @Autowired
  Environment settings;

  private final UUID id = UUID.randomUUID();
  private GreenMail server = mailServer(0);

  @BeforeEach
  void start() {
    server.start();
    deliverTo(server.getSmtp().getPort());
  }

  @AfterEach
  void stop() {
    listener.deliverTo(new Nowhere());
    server.stop();
    database.sql("delete from event_publication where listener_id like '%SampleListener%'").update();
  }

  @Test
  void anEventIsALetterOnce() {
    happen(id);

    await().until(() -> received().contains(id) && waiting() == 0);
    assertThat(received()).containsExactly(id);
  }

  @Test
  void whatIsRolledBackIsNoLetter() {
    transactions.executeWithoutResult(transaction -> {
      events.publishEvent(new SampleHappened(UUID.randomUUID()));
      transaction.setRollbackOnly();
    });
    happen(id);

    await().until(() -> received().contains(id));
    assertThat(received()).containsExactly(id);
  }

  @Test
  void lettersWaitForTheirServerAndArriveOnceEach() {
    int port = server.getSmtp().getPort();
    server.stop();
    var all = Stream.generate(UUID::randomUUID).limit(20).toList();
    all.forEach(this::happen);
    await().until(() -> failed() == all.size());
    server = mailServer(port);
    server.start();

    await().until(() -> waiting() == 0);
    assertThat(received()).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void whatAKilledProcessLeftIsDeliveredAndWhatALivingOneDoesIsLeftToIt() {
    var others = UUID.randomUUID();
    var left = List.of(leave("PUBLISHED", 60), leave("PROCESSING", 60), leave("RESUBMITTED", 60));
    // as long as the others need, and more: it lives
    insert(others, "PROCESSING", -600);

    await().until(() -> waiting() == 1);
    assertThat(received()).containsExactlyInAnyOrderElementsOf(left);
  }

  @Test
  void noLogNamesTheAddress(CapturedOutput output) throws Exception {
    var modulith = (Logger) LoggerFactory.getLogger("org.springframework.modulith");
    modulith.setLevel(Level.DEBUG);
    try (var refusing = new AnsweringServer("451 4.3.0 <ada@example.org> greylisted")) {
      deliverTo(refusing.port());
      happen(id);
      await().until(() -> failed() == 1 && output.getAll().contains("is told again"));
    } finally {
      modulith.setLevel(null);
    }
    assertThat(output).contains("Invocation of listener").contains("451").doesNotContain("ada@example.org");
  }

  @Test
  void noMailServerIsWaitedForWithoutEnd() {
    for (var limit : List.of("connectiontimeout", "timeout", "writetimeout"))
      assertThat(settings.getProperty("spring.mail.properties.mail.smtp." + limit, Integer.class)).as(limit)
          .isBetween(1000, 10_000);
  }

  private void happen(UUID id) {
    transactions.executeWithoutResult(transaction -> events.publishEvent(new SampleHappened(id)));
  }

  private UUID leave(String status, int secondsAgo) {
    var id = UUID.randomUUID();
    insert(id, status, secondsAgo);
    return id;
  }

  private void insert(UUID id, String status, int secondsAgo) {
    database
        .sql(
            """
                insert into event_publication (id, publication_date, listener_id, serialized_event, event_type, status,
                  last_resubmission_date, completion_attempts) values (?, ?, ?, ?, ?, ?, ?, 1)""")
        .params(UUID.randomUUID().toString(), LocalDateTime.now(ZoneOffset.UTC).minusHours(1),
            SampleListener.class.getName() + ".on(" + SampleHappened.class.getName() + ")",
            "{\"id\":\"" + id + "\"}", SampleHappened.class.getName(), status,
            LocalDateTime.now(ZoneOffset.UTC).minusSeconds(secondsAgo))
        .update();
  }

  private long waiting() {
    return count("%");
  }

  private long failed() {
    return count("FAILED");
  }

  private long count(String status) {
    return database.sql("select count(*) from event_publication where listener_id like '%SampleListener%'"
        + " and status like ?").param(status).query(Long.class).single();
  }

  private List<UUID> received() {
    return Stream.of(server.getReceivedMessages()).map(letter -> {
      try {
        return UUID.fromString(letter.getMessageID().replaceAll("^<|@.*$", ""));
      } catch (MessagingException e) {
        throw new AssertionError(e);
      }
    }).toList();
  }

  private void deliverTo(int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    listener.deliverTo(new MailServer(Samples.writer(), sender));
  }

  private static GreenMail mailServer(int port) {
    return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  private record Nowhere() implements Postbox {

    @Override
    public void deliver(Letter letter) {}

    @Override
    public void forget(String address, Instant until) {}
  }
}
