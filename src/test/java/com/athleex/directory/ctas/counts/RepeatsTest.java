package com.athleex.directory.ctas.counts;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.ctas.Placement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RepeatsTest {

  private static final Origin ORIGIN = new Origin("knee-pain-squat", Placement.END, "a");

  private final LaterClock clock = new LaterClock("2026-11-22T10:00:00Z");
  private final Repeats repeats = new Repeats(clock, 3);

  private boolean isFirst(String from) {
    return repeats.isFirst(from, ORIGIN, Outcome.SHOWN);
  }

  @Test
  void againWithinHalfAnHourIsARepeatAndLaterIsNot() {
    clock.later(Duration.ofMinutes(20));
    assertThat(isFirst("192.0.2.1")).isTrue();
    assertThat(isFirst("192.0.2.1")).isFalse();
    clock.later(Duration.ofMinutes(29));
    assertThat(isFirst("192.0.2.1")).isFalse();
    clock.later(Duration.ofMinutes(1));
    assertThat(isFirst("192.0.2.1")).isTrue();
    clock.later(Duration.ofDays(1));
    assertThat(isFirst("192.0.2.1")).isTrue();
  }

  @Test
  void anotherNetworkCallOrOutcomeIsNoRepeat() {
    assertThat(isFirst("192.0.2.1")).isTrue();
    assertThat(isFirst("192.0.2.2")).isTrue();
    assertThat(repeats.isFirst("192.0.2.1", ORIGIN, Outcome.CLICKED)).isTrue();
    assertThat(new Repeats(clock, 3).isFirst("192.0.2.1", ORIGIN, Outcome.SHOWN)).isTrue();
  }

  @Test
  void withoutRoomNothingIsCountedUntilHalfAnHourIsOver() {
    for (int i = 0; i < 5; i++)
      isFirst("192.0.2." + i);
    assertThat(repeats.dropped()).isEqualTo(2);
    assertThat(isFirst("192.0.2.9")).isFalse();
    clock.later(Duration.ofMinutes(31));
    assertThat(isFirst("192.0.2.9")).isTrue();
  }
}
