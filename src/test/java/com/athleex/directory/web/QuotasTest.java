package com.athleex.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuotasTest {

  private static final Quota TWO_A_MINUTE = Quota.perMinute("test", 2);

  private long now;
  private final Quotas quotas = quotas(Map.of());

  private Quotas quotas(Map<String, WebSettings.Limit> settings) {
    return new Quotas(settings, new TimeMeter() {

      @Override
      public long currentTimeNanos() {
        return now;
      }

      @Override
      public boolean isWallClockBased() {
        return false;
      }
    });
  }

  @Test
  void whatIsExhaustedComesBackEvenly() {
    assertThat(quotas.take(TWO_A_MINUTE, "a"))
        .isEqualTo(new Taken.Granted(TWO_A_MINUTE, 1, Duration.ofSeconds(30)));
    assertThat(quotas.isExhausted(TWO_A_MINUTE, "a")).isFalse();
    quotas.take(TWO_A_MINUTE, "a").orRefuse();
    assertThat(quotas.isExhausted(TWO_A_MINUTE, "a")).isTrue();
    assertThat(quotas.take(TWO_A_MINUTE, "a"))
        .isEqualTo(new Taken.Exhausted(TWO_A_MINUTE, Duration.ofSeconds(30)));
    now += Duration.ofSeconds(30).toNanos();
    quotas.take(TWO_A_MINUTE, "a").orRefuse();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> quotas.take(TWO_A_MINUTE, "a").orRefuse())
        .satisfies(refusal -> assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(30)));
  }

  @Test
  void keysAndPoliciesAreCountedApart() {
    quotas.take(TWO_A_MINUTE, "a");
    quotas.take(TWO_A_MINUTE, "a");
    assertThat(quotas.isExhausted(TWO_A_MINUTE, "b")).isFalse();
    assertThat(quotas.isExhausted(Quota.perMinute("other", 2), "a")).isFalse();
  }

  @Test
  void whatDidNotCountIsGivenBack() {
    quotas.take(TWO_A_MINUTE, "a");
    quotas.take(TWO_A_MINUTE, "a");
    quotas.giveBack(TWO_A_MINUTE, "a");
    assertThat(quotas.take(TWO_A_MINUTE, "a")).isInstanceOf(Taken.Granted.class);
    for (int i = 0; i < 9; i++)
      quotas.giveBack(TWO_A_MINUTE, "never-taken");
    quotas.take(TWO_A_MINUTE, "never-taken");
    quotas.take(TWO_A_MINUTE, "never-taken");
    assertThat(quotas.isExhausted(TWO_A_MINUTE, "never-taken")).isTrue();
  }

  @Test
  void theOperatorMaySetEitherPart() {
    var set = quotas(Map.of("test", new WebSettings.Limit(1L, null)));
    assertThat(set.take(TWO_A_MINUTE, "a").quota()).isEqualTo(Quota.perMinute("test", 1));
    assertThat(set.take(TWO_A_MINUTE, "a")).isInstanceOf(Taken.Exhausted.class);
    var longer = quotas(Map.of("test", new WebSettings.Limit(null, Duration.ofHours(1))));
    assertThat(longer.take(TWO_A_MINUTE, "a").quota().window()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void anEnvironmentVariableSetsAPolicyOfTwoWords() {
    var set = quotas(Map.of("signin", new WebSettings.Limit(1L, null)));
    assertThat(set.take(Quota.perMinute("sign-in", 9), "a").quota().amount()).isEqualTo(1);
  }

  @Test
  void aQuotaThatLetsNothingThroughIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Quota.perMinute("test", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Quota("test", 1, Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> Quota.perMinute("Test;x", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new WebSettings.Limit(0L, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new WebSettings.Limit(null, Duration.ofMillis(1)));
  }
}
