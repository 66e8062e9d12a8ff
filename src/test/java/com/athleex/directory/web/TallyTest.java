package com.athleex.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class TallyTest {

  private final Map<String, Long> table = new HashMap<>();

  private void add(Map<String, Long> counted) {
    counted.forEach((what, times) -> table.merge(what, times, Long::sum));
  }

  @Test
  void aHundredThreadsLoseNoneWhileItIsBroughtIn() throws InterruptedException {
    var tally = new Tally<String, Long>(1000, Long::sum);
    var begin = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(100)) {
      for (int i = 0; i < 100; i++)
        threads.submit(() -> {
          begin.await();
          for (int j = 0; j < 1000; j++)
            tally.count("cell " + j % 7, 1L);
          return null;
        });
      begin.countDown();
      threads.shutdown();
      while (!threads.isTerminated())
        tally.flush(this::add);
    }
    tally.flush(this::add);
    assertThat(table).hasSize(7);
    assertThat(table.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(100_000);
  }

  @Test
  void whatTheDatabaseDoesNotTakeWaits() {
    var tally = new Tally<String, Long>(1000, Long::sum);
    tally.count("cell", 1L);
    tally.flush(counted -> {
      throw new DataAccessResourceFailureException("down");
    });
    tally.count("cell", 1L);
    tally.flush(this::add);
    tally.flush(this::add);
    assertThat(table).containsExactly(Map.entry("cell", 2L));
  }

  @Test
  void whatIsBeyondItsRoomIsNotCountedAndTold() {
    var tally = new Tally<String, Long>(2, Long::sum);
    assertThat(tally.count("a", 1L)).isTrue();
    assertThat(tally.count("b", 1L)).isTrue();
    assertThat(tally.count("c", 1L)).isFalse();
    assertThat(tally.count("a", 1L)).isTrue();
    assertThat(tally.dropped()).isEqualTo(1);
    assertThat(tally.dropped()).isZero();
    assertThat(tally.take()).containsOnly(Map.entry("a", 2L), Map.entry("b", 1L));
  }
}
