package com.athleex.directory.trainers.profile;

import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty.Flag;
import com.athleex.directory.trainers.Profession;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which specialties a trainer may be shown with: those that want evidence need
 * a credential that counts on that day, clinical ones a clinical profession
 * besides.
 */
@Component
public class ShownSpecialties {

  private final Specialties specialties;

  ShownSpecialties(Specialties specialties) {
    this.specialties = specialties;
  }

  /** Why one is not shown. */
  public enum Obstacle {
    NONE, NEEDS_EVIDENCE, CLINICAL
  }

  public Obstacle obstacle(String slug, Profession profession, boolean evidenced) {
    var flags = specialties.find(slug).map(s -> s.flags()).orElse(java.util.Set.of());
    if (flags.contains(Flag.CLINICAL) && !isClinical(profession))
      return Obstacle.CLINICAL;
    boolean wanted = flags.contains(Flag.CLINICAL) || flags.contains(Flag.EVIDENCE);
    return wanted && !evidenced ? Obstacle.NEEDS_EVIDENCE : Obstacle.NONE;
  }

  static boolean isClinical(Profession profession) {
    return profession == Profession.PHYSIOTHERAPIST || profession == Profession.DOCTOR;
  }

  List<String> of(Trainer trainer, LocalDate today) {
    boolean evidenced = trainer.isEvidenced(today);
    return trainer.specialties().stream()
        .filter(slug -> obstacle(slug, trainer.profession(), evidenced) == Obstacle.NONE).toList();
  }

  /** Whether what is shown depends on a credential. */
  boolean dependOnEvidence(Trainer trainer) {
    return trainer.specialties().stream()
        .anyMatch(slug -> obstacle(slug, trainer.profession(), false) == Obstacle.NEEDS_EVIDENCE);
  }
}
