package com.athleex.directory.identity.accounts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From which age a person may have an account alone: the age of digital consent
 * that each member state chose under GDPR Art. 8 (13 to 16), 13 in the United
 * States (COPPA) and the United Kingdom (DPA 2018 s. 9), 16 wherever it is not
 * known here. A trainer is of age: 18 everywhere.
 */
final class LeastAge {

  private static final int STRICTEST = 16;
  private static final int TRAINER = 18;
  private static final Map<Integer, Set<String>> COUNTRIES = Map.of(
      13, Set.of("BE", "DK", "EE", "FI", "IS", "LV", "MT", "NO", "PT", "SE", "GB", "US"),
      14, Set.of("AT", "BG", "CY", "ES", "IT", "LT"),
      15, Set.of("CZ", "FR", "GR", "SI"));

  private LeastAge() {}

  /**
   * @param country
   *          ISO 3166-1 alpha-2; null where the person does not say
   * @return years, 13 to 18
   */
  static int of(SignUpRequest.Kind kind, @Nullable String country) {
    if (kind == SignUpRequest.Kind.TRAINER)
      return TRAINER;
    return COUNTRIES.entrySet().stream().filter(age -> country != null && age.getValue().contains(country))
        .map(Map.Entry::getKey).findFirst().orElse(STRICTEST);
  }

  static boolean isReached(int years, LocalDate birthDate, LocalDate today) {
    return !birthDate.plusYears(years).isAfter(today);
  }
}
