package com.athleex.directory.athletes.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.athleex.directory.identity.AccountId;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  private final Subscription subscription = new Subscription(AccountId.random());

  @Test
  void aDayBeginsOnceAndNoneGoesBack() {
    assertThat(subscription.begin(TODAY)).isTrue();
    assertThat(subscription.begin(TODAY)).isFalse();
    assertThat(subscription.begin(TODAY.minusDays(1))).isFalse();
    assertThat(subscription.begin(TODAY.plusDays(1))).isTrue();
  }

  @Test
  void anHourIsOneOfTheDays() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LetterSettings(24, ZoneId.of("UTC")));
  }
}
