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
    everybodyWorks(8);
    clock.addAndGet(LONG.toNanos());
    assertThat(patience.isHopeless(249)).as("8 ms each, two at once: 996 ms").isFalse();
    assertThat(patience.isHopeless(251)).isTrue();
    assertThat(patience.longest()).isEqualTo(LONG.multipliedBy(2));
  }

  @Test
  void whileNobodysWaitIsShortNobodyWaitsLong() {
    everybodyWorks(8);
    clock.addAndGet(LONG.toNanos() + 1);
    assertThat(patience.isHopeless(19)).as("76 ms").isFalse();
    assertThat(patience.isHopeless(21)).as("84 ms").isTrue();
    patience.waited(clock.get() - BRIEF.toNanos());
    patience.waited(clock.get() - BRIEF.toNanos() / 2 - 1);
    assertThat(patience.isHopeless(21))
        .as("those served in a queue that stands waited about all that they may").isTrue();
  }

  @Test
  void onceAWaitWasShortTheQueueMayGrowAgain() {
    everybodyWorks(8);
    clock.addAndGet(10 * LONG.toNanos());
    patience.waited(clock.get() - BRIEF.toNanos() / 2);
    assertThat(patience.isHopeless(249)).isFalse();
  }

  @Test
  void aPauseOfTheMachineIsABurst() {
    everybodyWorks(8);
    patience.waited(clock.get());
    clock.addAndGet(LONG.toNanos() / 2);
    patience.waited(clock.get() - LONG.toNanos() / 2);
    assertThat(patience.isHopeless(249)).isFalse();
  }

  @Test
  void oneSlowRequestDoesNotMakeAQueueHopeless() {
    everybodyWorks(1);
    patience.worked(clock.get() - Duration.ofMillis(65).toNanos());
    clock.addAndGet(LONG.toNanos() + 1);
    assertThat(patience.isHopeless(79)).as("2 ms each by now").isFalse();
    assertThat(patience.isHopeless(81)).isTrue();
  }

  @Test
  void whoComesFirstHasHope() {
    clock.addAndGet(LONG.toNanos() + 1);
    assertThat(patience.isHopeless(1_000)).as("nobody knows yet what work takes").isFalse();
  }

  private void everybodyWorks(long ms) {
    for (int i = 0; i < 1_000; i++)
      patience.worked(clock.get() - Duration.ofMillis(ms).toNanos());
  }

  @Test
  void aBurstShorterThanPatienceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AdmissionSettings(0, LONG, BRIEF))
        .withMessageContaining("directory.web.admission");
  }
}
