package com.athleex.directory.articles.redflags;

import com.athleex.directory.articles.RedFlagTopics;
import com.athleex.directory.specialties.SpecialtiesFixture;

/** The packs that ship, for plain tests. */
public final class PacksFixture {

  private PacksFixture() {}

  public static RedFlagTopics packs() {
    return new Packs(SpecialtiesFixture.taxonomy());
  }
}
