package com.athleex.directory.search;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.specialties.Specialty;
import com.athleex.directory.specialties.Specialty.Flag;
import com.athleex.directory.trainers.Profession;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may be offered: to assess or treat, and for a clinical specialty, only
 * physiotherapists and doctors, whatever else is asked.
 *
 * @param toAssessOrTreat
 *          whether that is what somebody is sought for
 * @param clinical
 *          whether a clinical specialty is among those sought
 */
public record ScopeOfPractice(boolean toAssessOrTreat, boolean clinical) {

  private static final Set<Profession> CLINICIANS = Set.of(Profession.PHYSIOTHERAPIST, Profession.DOCTOR);

  public static ScopeOfPractice of(@Nullable Intent intent, Collection<Specialty> specialties) {
    return new ScopeOfPractice(intent == Intent.ASSESS || intent == Intent.TREAT,
        specialties.stream().anyMatch(specialty -> specialty.is(Flag.CLINICAL)));
  }

  /**
   * Those who may be offered.
   *
   * @param asked
   *          empty: of any profession
   * @return empty: of any profession; else those that were asked for among
   *         clinicians, or all of them where none was
   */
  public Set<Profession> professions(Set<Profession> asked) {
    if (!toAssessOrTreat && !clinical)
      return asked;
    var offered = EnumSet.copyOf(CLINICIANS);
    if (asked.stream().anyMatch(CLINICIANS::contains))
      offered.retainAll(asked);
    return offered;
  }

  /** Whether a profession, named as clients write it, may be chosen at all. */
  public boolean offers(String profession) {
    return !toAssessOrTreat && !clinical
        || CLINICIANS.stream().map(Slug::of).anyMatch(profession::equals);
  }

  /** Whether a change of the search leaves those who may be offered the same. */
  public boolean keeps(Relaxation relaxation) {
    return switch (relaxation.parameter()) {
      case "profession" -> !toAssessOrTreat && !clinical;
      case "specialty", "q" -> !clinical;
      default -> true;
    };
  }
}
