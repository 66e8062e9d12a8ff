package com.athleex.directory.trainers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.TrainerImport;
import com.athleex.directory.trainers.TrainerImport.Outcome;
import com.athleex.directory.trainers.TrainerImport.Rejection;
import com.athleex.directory.trainers.TrainerImport.Tally;
import com.athleex.directory.trainers.TrainersChanged;
import com.athleex.directory.trainers.profile.Lines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@TestPropertySource(properties = {"directory.trainers.background=false", "directory.trainers.chunk-lines=50"})
class ImportIT {

  @Autowired
  TrainerImport trainers;
  @Autowired
  LineImport lines;
  @Autowired
  Spool spool;
  @Autowired
  ImportLog log;
  @Autowired
  RejectionLog rejections;
  @Autowired
  ImportQueue queue;
  @Autowired
  ImportCommand command;
  @Autowired
  JdbcClient sql;
  @Autowired
  ApplicationEvents events;
  private final String some = "t" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void nothingToDo() {
    sql.sql("delete from trainer_import_rejection").update();
    sql.sql("delete from trainer_import").update();
  }

  @Test
  void badLinesAreToldAndTakeNoOtherWithThem() throws IOException {
    var outcome = run(Lines.of(some + "-1"), "", "{broken",
        Lines.changed(Lines.of(some + "-2"), "/specialties/1", "astrology"), "x".repeat(70_000),
        Lines.of(some + "-3"));

    assertThat(outcome.tally()).isEqualTo(new Tally(5, 2, 0, 0, 3));
    assertThat(outcome.rejections())
        .extracting(Rejection::line, one -> one.problem().pointer(), one -> one.problem().messageKey())
        .containsExactly(tuple(3L, "", "trainer.line.not-json"),
            tuple(4L, "/specialties/1", "trainer.rule.unknown-specialty"),
            tuple(5L, "", "trainer.line.too-long"));
    assertThat(handles()).containsExactly(some + "-1", some + "-3");
    assertThat(published()).extracting(PublicProfile::handle).containsExactly(some + "-1", some + "-3");
  }

  @Test
  void whatATrainerWritesNowIsNotImportedOver() throws IOException {
    run(Lines.of(some + "-1"), Lines.of(some + "-2"));
    sql.sql("update trainer set account_id = ? where handle = ?").params(UUID.randomUUID().toString(),
        some + "-1").update();
    sql.sql(
        "insert into trainer_former_handle (handle, handle_key, trainer_id, given_up_at)"
            + " select ?, ?, id, current_timestamp from trainer where handle = ?")
        .params(some + "-0", some + "-0", some + "-1").update();

    var outcome = run(Lines.changed(Lines.of(some + "-1"), "/headline", "Theirs"),
        Lines.changed(Lines.of(some + "-2"), "/headline", "Ours"), Lines.of(some + "-0"));

    assertThat(outcome.tally()).isEqualTo(new Tally(3, 0, 1, 0, 2));
    assertThat(outcome.rejections())
        .extracting(Rejection::line, one -> one.problem().pointer(), one -> one.problem().messageKey())
        .containsExactly(tuple(1L, "/handle", "trainer.rule.owned"),
            tuple(3L, "/handle", "trainer.rule.owned"));
    assertThat(sql.sql("select headline from trainer where handle like ? order by handle").param(some + "-%")
        .query(String.class).list()).containsExactly("Back to lifting", "Ours");
  }

  @Test
  void aPublishedProfileIsToldAsTheLineSaysIt() throws IOException {
    run(Lines.of(some));

    assertThat(published()).singleElement().satisfies(profile -> {
      assertThat(profile.displayName()).isEqualTo("Anna Rossi");
      assertThat(profile.specialties()).containsExactly("lower-back-pain", "powerlifting");
      assertThat(profile.locations().getFirst().point().latitude()).isEqualTo(45.4642);
      assertThat(profile.credentials().getFirst().evidence()).isEqualTo(PublicProfile.Evidence.EVIDENCE_SEEN);
    });
  }

  @Test
  void theSameFileAgainChangesNothing() throws IOException {
    var file = IntStream.range(0, 120).mapToObj(i -> i % 10 == 0
        ? Lines.draft(some + "-" + i)
        : Lines.changed(Lines.of(some + "-" + i), "/bio", "💪 è " + i)).toArray(String[]::new);
    assertThat(run(file).tally()).isEqualTo(new Tally(120, 120, 0, 0, 0));
    events.clear();
    var before = rows();
    long outbox = outbox();

    assertThat(run(file).tally()).isEqualTo(new Tally(120, 0, 0, 120, 0));

    assertThat(events.stream(TrainersChanged.class)).isEmpty();
    assertThat(rows()).isEqualTo(before);
    assertThat(outbox()).isLessThanOrEqualTo(outbox);
  }

  @Test
  void onlyWhatChangedIsWrittenAndTold() throws IOException {
    run(Lines.of(some + "-1"), Lines.of(some + "-2"));
    events.clear();

    var outcome = run(Lines.of(some + "-1"),
        Lines.changed(Lines.of(some + "-2"), "/locations/0/city", "Monza"));

    assertThat(outcome.tally()).isEqualTo(new Tally(2, 0, 1, 1, 0));
    assertThat(published()).singleElement().satisfies(profile -> {
      assertThat(profile.handle()).isEqualTo(some + "-2");
      assertThat(profile.locations().getFirst().city()).isEqualTo("Monza");
    });
  }

  @Test
  void aDraftIsKeptSecretThenPublishedThenWithdrawn() throws IOException {
    run(Lines.draft(some));
    assertThat(events.stream(TrainersChanged.class)).isEmpty();
    assertThat(handles()).containsExactly(some);

    run(Lines.of(some));
    assertThat(published()).extracting(PublicProfile::handle).containsExactly(some);
    var id = published().getFirst().id();
    events.clear();

    run(Lines.draft(some));
    assertThat(events.stream(TrainersChanged.class))
        .containsExactly(new TrainersChanged(List.of(), List.of(id)));
    events.clear();

    run(Lines.changed(Lines.draft(some), "/bio", "still a draft"));
    assertThat(events.stream(TrainersChanged.class)).isEmpty();
  }

  @Test
  void ofTwoLinesWithOneHandleTheLaterCounts() throws IOException {
    var outcome = run(Lines.of(some), Lines.changed(Lines.of(some), "/bio", "later"));

    assertThat(outcome.tally()).isEqualTo(new Tally(2, 1, 1, 0, 0));
    assertThat(sql.sql("select bio from trainer where handle = ?").param(some).query(String.class).single())
        .isEqualTo("later");
    assertThat(published()).extracting(PublicProfile::bio).containsExactly("later");
  }

  @Test
  void oneEventTellsOfAWholeChunk() throws IOException {
    run(IntStream.range(0, 100).mapToObj(i -> Lines.of(some + "-" + i)).toArray(String[]::new));

    assertThat(events.stream(TrainersChanged.class)).extracting(event -> event.published().size())
        .containsExactly(50, 50);
  }

  @Test
  void anImportThatWasLeftHalfDoneGoesOnWhereItWas() throws IOException {
    var file = IntStream.range(0, 170)
        .mapToObj(i -> i % 40 == 3 ? "{bad}" : Lines.of(some + "-" + i)).collect(Collectors.joining("\n"));
    var received = spool.receive(stream(file));
    log.queue(received.id(), received.bytes());
    log.start(received.id());
    lines.run(spool.open(received.id(), 0), Checkpoint.START, new KilledAfter(2, received.id()));
    assertThat(log.find(received.id()).orElseThrow().reached().tally())
        .isEqualTo(new Tally(100, 97, 0, 0, 3));
    events.clear();

    queue.workOne();

    var done = log.find(received.id()).orElseThrow();
    assertThat(done.state()).isEqualTo(ImportState.COMPLETED);
    assertThat(done.reached().tally()).isEqualTo(new Tally(170, 165, 0, 0, 5));
    assertThat(published()).hasSize(68);
    assertThat(rejections.of(received.id())).extracting(Rejection::line).containsExactly(4L, 44L, 84L, 124L,
        164L);
    assertThat(spool.tidy()).extracting(Spool.Received::id).doesNotContain(received.id());
  }

  @Test
  void anAcknowledgedFileWithoutARowIsQueuedAgainAndABrokenOneDropped() throws IOException {
    var received = spool.receive(stream(Lines.of(some)));

    queue.recover();
    queue.workOne();

    assertThat(log.find(received.id()).orElseThrow().state()).isEqualTo(ImportState.COMPLETED);
    assertThat(handles()).containsExactly(some);
  }

  @Test
  void onlyTheFirstThousandReasonsAreKeptButAllAreCounted() throws IOException {
    var received = spool.receive(stream("{bad}\n".repeat(1_234)));
    log.queue(received.id(), received.bytes());

    queue.workOne();

    assertThat(log.find(received.id()).orElseThrow().reached().tally().rejected()).isEqualTo(1_234);
    assertThat(rejections.of(received.id())).hasSize(1_000);
  }

  @Test
  void theCommandTellsWhatBecameOfTheFile(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("some.ndjson"), Lines.of(some) + "\n\n{bad}\n");
    var console = new ByteArrayOutputStream();

    assertThat(command.run(file, new PrintStream(console, true, StandardCharsets.UTF_8))).isEqualTo(1);
    assertThat(console.toString(StandardCharsets.UTF_8)).contains("line 3 : the line stops being valid JSON",
        "2 lines read: 1 imported, 0 updated, 0 unchanged, 1 rejected", "all of it searchable");
    assertThat(sql.sql("select count(*) from hsearch_outbox_event").query(Long.class).single()).isZero();

    Files.writeString(file, Lines.of(some));
    assertThat(command.run(file, new PrintStream(console, true, StandardCharsets.UTF_8))).isZero();
    assertThat(command.run(folder.resolve("none"), new PrintStream(console, true, StandardCharsets.UTF_8)))
        .isEqualTo(2);
  }

  private Outcome run(String... file) throws IOException {
    return trainers.run(stream(String.join("\n", file)), (bytes, tally) -> {});
  }

  private static InputStream stream(String file) {
    return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
  }

  private List<PublicProfile> published() {
    return events.stream(TrainersChanged.class).flatMap(event -> event.published().stream()).toList();
  }

  private List<@Nullable String> handles() {
    return sql.sql("select handle from trainer where handle like ? order by handle").param(some + "%")
        .query(String.class).list();
  }

  private List<String> rows() {
    return sql.sql("select handle, version, changed_at from trainer where handle like ? order by handle")
        .param(some + "%")
        .query((row, n) -> row.getString(1) + " " + row.getInt(2) + " " + row.getTimestamp(3)).list();
  }

  private long outbox() {
    return sql.sql("select count(*) from hsearch_outbox_event").query(Long.class).single();
  }

  /**
   * Ends after some chunks, as a process that is killed between two transactions.
   */
  private final class KilledAfter implements Journal {

    private final UUID id;
    private final List<Checkpoint> kept = new ArrayList<>();
    private final int chunks;

    KilledAfter(int chunks, UUID id) {
      this.chunks = chunks;
      this.id = id;
    }

    @Override
    public void record(Checkpoint reached, List<Rejection> found) {
      rejections.add(id, found);
      log.record(id, reached);
    }

    @Override
    public void kept(Checkpoint reached) {
      kept.add(reached);
    }

    @Override
    public boolean isToStop() {
      return kept.size() == chunks;
    }
  }
}
