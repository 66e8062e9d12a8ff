package com.athleex.directory.ctas.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.athleex.directory.ctas.Placement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignedRefsTest {

  private final LaterClock clock = new LaterClock("2026-11-22T10:00:01Z");
  private final SignedRefs refs = new SignedRefs(new byte[32], clock);

  @Test
  void whatIsIssuedIsRead() {
    var ref = refs.issue("knee-pain-squat", Placement.AFTER_RED_FLAGS, "b2");
    assertThat(ref).matches("knee-pain-squat\\.after-red-flags\\.b2\\.[0-9a-f]{6}\\.[\\w-]{16}");
    assertThat(refs.read(ref)).contains(new Origin("knee-pain-squat", Placement.AFTER_RED_FLAGS, "b2"));
    assertThat(refs.issue("a".repeat(120), Placement.AFTER_RED_FLAGS, "b".repeat(20)))
        .hasSizeLessThanOrEqualTo(200).satisfies(longest -> assertThat(refs.read(longest)).isPresent());
  }

  @Test
  void withinAnHourItIsTheSameForEverybody() {
    var ref = refs.issue("knee-pain-squat", Placement.END, "a");
    clock.later(Duration.ofMinutes(59));
    assertThat(refs.issue("knee-pain-squat", Placement.END, "a")).isEqualTo(ref);
    clock.later(Duration.ofMinutes(1));
    assertThat(refs.issue("knee-pain-squat", Placement.END, "a")).isNotEqualTo(ref);
  }

  @Test
  void itExpiresAfterADay() {
    var ref = refs.issue("knee-pain-squat", Placement.END, "a");
    clock.later(Duration.ofHours(24));
    assertThat(refs.read(ref)).isPresent();
    clock.later(Duration.ofHours(1));
    assertThat(refs.read(ref)).isEmpty();
  }

  @Test
  void aChangeAnywhereOrAnotherKeyIsNoticed() {
    var ref = refs.issue("knee-pain-squat", Placement.END, "a");
    for (int i = 0; i < ref.length(); i++) {
      var changed = ref.substring(0, i) + (ref.charAt(i) == 'z' ? 'y' : 'z') + ref.substring(i + 1);
      assertThat(refs.read(changed)).as(changed).isEmpty();
    }
    assertThat(refs.read(ref.substring(0, ref.length() - 1))).isEmpty();
    assertThat(refs.read(ref + "a")).isEmpty();
    var key = new byte[32];
    key[31] = 1;
    assertThat(new SignedRefs(key, clock).read(ref)).isEmpty();
  }

  @Test
  void whatCouldNotBeReadAgainIsNotIssued() {
    for (var article : new String[]{"", "A", "a.b", "a".repeat(121)})
      assertThatIllegalArgumentException().isThrownBy(() -> refs.issue(article, Placement.END, "a"));
    for (var variant : new String[]{"", "A", "a.b", "a-b", "a".repeat(21)})
      assertThatIllegalArgumentException().isThrownBy(() -> refs.issue("article", Placement.END, variant));
  }
}
