package com.athleex.directory.web.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {

  private static final Duration NONE = Duration.ZERO;
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void whatWasGivenUpNeverRuns() throws Exception {
    var ran = new AtomicBoolean();
    var turn = new Turn(() -> ran.set(true));
    assertThat(turn.awaited(NONE)).isFalse();
    turn.run();
    assertThat(ran).isFalse();
  }

  @Test
  void whatRunsIsWaitedForHoweverLong() throws Exception {
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    var over = new AtomicBoolean();
    var turn = new Turn(() -> {
      begun.countDown();
      await(end);
      over.set(true);
    });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(turn);
      begun.await();
      var waiting = threads.submit(() -> turn.awaited(NONE));
      end.countDown();
      assertThat(waiting.get()).isTrue();
      assertThat(over).isTrue();
    }
  }

  @Test
  void anInterruptionDoesNotLeaveWhatRuns() throws Exception {
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    var turn = new Turn(() -> {
      begun.countDown();
      await(end);
    });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(turn);
      begun.await();
      var waiting = threads.submit(() -> {
        Thread.currentThread().interrupt();
        return turn.awaited(LONG) && Thread.interrupted();
      });
      end.countDown();
      assertThat(waiting.get()).as("done, and still interrupted").isTrue();
    }
  }

  @Test
  void anInterruptionGivesUpWhatWaits() throws Exception {
    var ran = new AtomicBoolean();
    var turn = new Turn(() -> ran.set(true));
    Thread.currentThread().interrupt();
    assertThat(turn.awaited(LONG)).isFalse();
    turn.run();
    assertThat(ran).isFalse();
    assertThat(Thread.interrupted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(classes = {IOException.class, ServletException.class, IllegalStateException.class,
      StackOverflowError.class})
  void aFailureReachesWhoeverWaits(Class<? extends Throwable> type) throws Exception {
    var failure = type.getConstructor(String.class).newInstance("no");
    var turn = new Turn(() -> {
      switch (failure) {
        case IOException e -> throw e;
        case ServletException e -> throw e;
        case RuntimeException e -> throw e;
        default -> throw (Error) failure;
      }
    });
    turn.run();
    assertThatThrownBy(() -> turn.awaited(LONG)).isSameAs(failure);
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
