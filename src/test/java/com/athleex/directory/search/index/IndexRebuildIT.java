package com.athleex.directory.search.index;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.EmbeddedIndexOnly;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Filters;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.TrainerIndex;
import com.athleex.directory.search.index.IndexRebuild.State;
import com.athleex.directory.search.listing.TrainerListing;
import com.athleex.directory.search.listing.TrainerListings;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class IndexRebuildIT {

  private static final int TRAINERS = 700;

  @Autowired
  MockMvcTester http;

  @Autowired
  Publisher publisher;

  @Autowired
  TrainerIndex index;

  @Autowired
  IndexRebuild rebuild;

  @Autowired
  IndexHealth health;

  @Autowired
  TrainerListings listings;

  @Autowired
  JdbcClient database;

  @Autowired
  EntityManagerFactory persistence;

  @BeforeEach
  void publish() {
    publisher
        .publishOnly(IntStream.range(0, TRAINERS).mapToObj(i -> trainer("t" + i).at(45, 9).build()).toList());
  }

  @Test
  void searchGoesOnWhileTheIndexIsWrittenAnew() {
    var id = rebuild.start().id();
    while (state() == State.RUNNING)
      assertThat(found()).isEqualTo(TRAINERS);
    var status = Objects.requireNonNull(rebuild.status());
    assertThat(status.id()).isEqualTo(id);
    assertThat(status.state()).isEqualTo(State.COMPLETED);
    assertThat(status.queued()).isEqualTo(TRAINERS);
    assertThat(found()).isEqualTo(TRAINERS);
  }

  @Test
  void whatHasNoListingAnyMoreLeavesTheIndex() {
    // behind the application's back, so that no change reaches the index
    database.sql("delete from trainer_listing where handle in ('t1', 't2', 't3')").update();
    assertThat(found()).isEqualTo(TRAINERS);
    rebuild.start();
    await().until(() -> state() == State.COMPLETED);
    assertThat(Objects.requireNonNull(rebuild.status()).removed()).isEqualTo(3);
    assertThat(found()).isEqualTo(TRAINERS - 3);
  }

  @Test
  void whoIsUnlistedLeavesTheIndexAndStaysOut() {
    publisher.change(List.of(trainer("t7").at(45, 9).unlisted().build()), List.of());
    assertThat(found()).isEqualTo(TRAINERS - 1);
    // behind the application's back, so that no change reaches the index
    database.sql("update trainer_listing set listed = false where handle in ('t1', 't2', 't3')").update();
    assertThat(found()).isEqualTo(TRAINERS - 1);
    rebuild.start();
    await().until(() -> state() == State.COMPLETED);
    assertThat(found()).isEqualTo(TRAINERS - 4);
    assertThat(listings.countListed()).isEqualTo(found());
    assertThat(http.get().uri("/api/v1/trainers/t7")).hasStatusOk();
    publisher.change(List.of(trainer("t7").at(45, 9).build()), List.of());
    // the change may have been written, and be seen a moment later
    await()
        .untilAsserted(() -> assertThat(found()).isEqualTo(TRAINERS - 3));
  }

  @Test
  @EmbeddedIndexOnly("a cluster finds and mends its damaged files itself")
  void aBrokenIndexIsNoticedAndWrittenAnewFromTheDatabase() throws IOException {
    health.searchFailed(new IOException("not broken yet"));
    assertThat(health.examine()).isTrue();
    spoilTheIndex();
    health.searchFailed(new IOException("as a search would tell it"));
    assertThat(health.examine()).isFalse();
    assertThat(http.get().uri("/actuator/health/readiness")).hasStatus(503);
    assertThat(http.get().uri("/actuator/health/liveness")).hasStatusOk();
    rebuild.repairIfBroken();
    await().until(() -> state() == State.COMPLETED);
    assertThat(http.get().uri("/actuator/health/readiness")).hasStatusOk();
    assertThat(found()).isEqualTo(TRAINERS);
  }

  // of every segment that searches read now: files of others may lie there too,
  // until they are deleted
  private void spoilTheIndex() throws IOException {
    try (var reader = Search.mapping(persistence).scope(TrainerListing.class)
        .extension(LuceneExtension.get()).openIndexReader()) {
      for (var leaf : reader.leaves()) {
        var segment = (SegmentReader) FilterLeafReader.unwrap(leaf.reader());
        var folder = ((FSDirectory) FilterDirectory.unwrap(segment.directory())).getDirectory();
        for (var file : segment.getSegmentInfo().files())
          if (file.endsWith(".cfs") || file.endsWith(".dvd"))
            spoil(folder.resolve(file));
      }
    }
  }

  private static void spoil(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    for (int i = bytes.length / 2; i < bytes.length / 2 + 16; i++)
      bytes[i] ^= 0x5A;
    // the same length: the file is mapped into memory
    Files.write(file, bytes, StandardOpenOption.WRITE);
  }

  private State state() {
    return Objects.requireNonNull(rebuild.status()).state();
  }

  private long found() {
    return index
        .count(new SearchQuery(null, null, null, Mode.ANY, null, Filters.NONE, "EUR", Sort.NEWEST, Set.of(),
            false, 0, null, LocalDate.of(2026, 11, 22)));
  }
}
