package com.athleex.directory.specialties;

/** The real taxonomy, for plain tests of other modules. */
public final class SpecialtiesFixture {

  private SpecialtiesFixture() {}

  public static Specialties taxonomy() {
    return new Taxonomy();
  }
}
