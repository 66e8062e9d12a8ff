package com.athleex.directory.athletes.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.identity.AccountId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferencesTest {

  private static final Instant THEN = Instant.parse("2026-11-22T10:00:00Z");

  private final Preferences preferences = new Preferences(AccountId.random());

  @Test
  void nothingIsSaidUntilTheAthleteSaysIt() {
    assertThat(PreferencesRepresentation.of(preferences))
        .isEqualTo(new PreferencesRepresentation(null, null, List.of(), List.of(), false, null, List.of()));
  }

  @Test
  void theFirstConsentIsTheOneThatCounts() {
    preferences.keepSpecialties(List.of("knee-pain"), THEN);
    preferences.keepSpecialties(List.of("mobility"), THEN.plusSeconds(60));
    assertThat(preferences.specialtiesConsentedAt()).isEqualTo(THEN);
    assertThat(preferences.specialties()).containsExactly("mobility");
  }

  @Test
  void withoutConsentNoSpecialtyIsKept() {
    preferences.keepSpecialties(List.of("knee-pain"), THEN);
    preferences.forgetSpecialties();
    assertThat(preferences.specialties()).isEmpty();
    assertThat(preferences.specialtiesConsentedAt()).isNull();
  }
}
