package com.athleex.directory.ctas.profile;

import com.athleex.directory.ctas.find.Words;
import com.athleex.directory.ctas.profile.TrainerPage.Proof;
import com.athleex.directory.trainers.PublicProfile.Credential;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import com.athleex.directory.trainers.PublicProfile.Insurance;
import com.athleex.directory.trainers.RegistryLinks;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of credentials how far they were checked, and what that means. */
record Proofs(RegistryLinks registries, Words words, LocalDate today) {

  List<Proof> of(List<Credential> credentials) {
    return credentials.stream().map(this::of).toList();
  }

  private Proof of(Credential credential) {
    var registry = credential.registry();
    return proof(credential.title(), credential.issuer(), credential.evidence(), credential.expiresOn(),
        registry == null ? null : registries.of(registry).map(URI::toString).orElse(null));
  }

  @Nullable
  Proof of(@Nullable Insurance insurance) {
    return insurance == null
        ? null
        : proof(words.of("trainer.insured"), insurance.insurer(), insurance.evidence(),
            insurance.validUntil(), null);
  }

  private Proof proof(String title, String by, Evidence evidence, @Nullable LocalDate lastDay,
      @Nullable String registry) {
    var state = state(evidence, lastDay);
    return new Proof(title, by, state, words.of("trainer." + state),
        words.of("trainer." + state + ".means"), lastDay == null ? null : until(lastDay), registry);
  }

  // the day of its expiry ends its standing, without anybody writing it
  private String state(Evidence evidence, @Nullable LocalDate lastDay) {
    if (lastDay != null && lastDay.isBefore(today))
      return "expired";
    return switch (evidence) {
      case SELF_DECLARED -> "self-declared";
      case EVIDENCE_SEEN -> "evidence-seen";
      case REGISTRY_CONFIRMED -> "registry-confirmed";
    };
  }

  private String until(LocalDate day) {
    var said = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.language()).format(day);
    return words.of(day.isBefore(today) ? "trainer.until.past" : "trainer.until", said);
  }
}
