package com.athleex.directory.trainers.profile;

import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A small taxonomy. */
class ThreeSpecialties implements Specialties {

  private final Set<Specialty.Flag> flagsOfTheFirst;

  /**
   * @param flagsOfTheFirst
   *          of {@code lower-back-pain}
   */
  ThreeSpecialties(Specialty.Flag... flagsOfTheFirst) {
    this.flagsOfTheFirst = Set.of(flagsOfTheFirst);
  }

  @Override
  public List<Specialty> all() {
    return Stream.of("lower-back-pain", "powerlifting", "running")
        .map(slug -> new Specialty(slug, new Specialty.Labels(slug, slug), List.of(),
            slug.equals("lower-back-pain") ? flagsOfTheFirst : Set.of()))
        .toList();
  }

  @Override
  public Optional<Specialty> find(String slug) {
    return all().stream().filter(specialty -> specialty.slug().equals(slug)).findFirst();
  }

  @Override
  public List<Mention> recognise(String text) {
    return List.of();
  }

  @Override
  public List<Mention> mentions(String text) {
    return List.of();
  }

  @Override
  public List<Mention> sought(String text) {
    return List.of();
  }

  @Override
  public List<String> soughtAs(Specialty specialty) {
    return List.of();
  }
}
