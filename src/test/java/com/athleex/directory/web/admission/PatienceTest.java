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
  private final Patience patience = new Patience(new AdmissionSettings(0, BRIEF, LONG), clock::get);

  @Test
  void aBurstMayWaitLong() {
    assertThat(patience.now()).isEqualTo(LONG);
    clock.addAndGet(LONG.toNanos());
    assertThat(patience.now()).isEqualTo(LONG);
  }

  @Test
  void whileNobodysWaitIsShortNobodyWaitsLong() {
    clock.addAndGet(LONG.toNanos() + 1);
    assertThat(patience.now()).isEqualTo(BRIEF);
    patience.waited(clock.get() - BRIEF.toNanos());
    patience.waited(clock.get() - BRIEF.toNanos() / 2 - 1);
    assertThat(patience.now()).as("those served in a queue that stands waited nearly all that they may")
        .isEqualTo(BRIEF);
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
  void aBurstShorterThanPatienceIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new AdmissionSettings(0, LONG, BRIEF))
        .withMessageContaining("directory.web.admission");
  }
}
