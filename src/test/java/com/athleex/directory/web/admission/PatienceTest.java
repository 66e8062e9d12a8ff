package com.athleex.directory.web.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private static final Duration BRIEF = Duration.ofMillis(80);
  private static final Duration LONG = Duration.ofSeconds(1);

  private final AtomicLong clock = new AtomicLong(-5);
  private final Patience patience = new Patience(new AdmissionSettings(2, BRIEF, LONG), clock::get);

  @Test
  void aBurstMayWaitLong() {
    assertThat(patience.now()).isEqualTo(LONG);
    clock.addAndGet(LONG.toNanos());
    assertThat(patience.now()).isEqualTo(LONG);
  }

  @Test
  void whileNobodysWaitIsShortNobodyWaitsLong() {
    clock.addAndGet(LONG.toNanos() + 1);
    assertThat(patience.now()).isEqualTo(BRIEF.multipliedBy(2));
    patience.waited(clock.get() - BRIEF.toNanos());
    patience.waited(clock.get() - BRIEF.toNanos() / 2 - 1);
    assertThat(patience.now()).as("those served in a queue that stands waited nearly all that they may")
        .isEqualTo(BRIEF.multipliedBy(2));
  }

  @Test
  void onceAWaitWasShortTheQueueMayGrowAgain() {
    clock.addAndGet(10 * LONG.toNanos());
    patience.waited(clock.get() - BRIEF.toNanos() / 2);
    assertThat(patience.now()).isEqualTo(LONG);
  }

  @Test
  void aPauseOfTheMachineIsABurst() {
    patience.waited(clock.get());
    clock.addAndGet(LONG.toNanos() / 2);
    patience.waited(clock.get() - LONG.toNanos() / 2);
    assertThat(patience.now()).isEqualTo(LONG);
  }

  @Test
  void whoWouldWaitForNothingIsToldAtOnce() {
    for (int i = 0; i < 1_000; i++)
      patience.worked(clock.get() - Duration.ofMillis(8).toNanos());
    assertThat(patience.isHopeless(1_000)).as("in a burst").isFalse();
    clock.addAndGet(LONG.toNanos() + 1);
    assertThat(patience.isHopeless(19)).as("8 ms each of two at once: 76 ms").isFalse();
    assertThat(patience.isHopeless(21)).as("84 ms").isTrue();
    patience.waited(clock.get());
    assertThat(patience.isHopeless(21)).as("once a wait was short").isFalse();
  }

  @Test
  void aFewSlowRequestsDoNotMakeAQueueHopeless() {
    for (int i = 0; i < 1_000; i++)
      patience.worked(clock.get() - Duration.ofMillis(1).toNanos());
    patience.worked(clock.get() - Duration.ofMillis(65).toNanos());
    clock.addAndGet(LONG.toNanos() + 1);
    assertThat(patience.isHopeless(79)).as("2 ms each by now").isFalse();
    assertThat(patience.isHopeless(81)).isTrue();
  }

  @Test
  void aBurstShorterThanPatienceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AdmissionSettings(0, BRIEF, BRIEF.plusMillis(1)))
        .withMessageContaining("directory.web.admission");
  }
}
