package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.Format;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What keeps a profile from being published. */
public enum Gap {
  HEADLINE("/headline"),
  BIO("/bio"),
  LANGUAGE("/languages"),
  SPECIALTY("/specialties"),
  /** None of the specialties may be shown without a checked credential. */
  SPECIALTY_EVIDENCE("/specialties"),
  FORMAT("/formats"),
  VENUE("/locations"),
  /** Sessions online have a time zone. */
  TIME_ZONE("/timeZone"),
  PRICE("/prices");

  private final String pointer;

  Gap(String pointer) {
    this.pointer = pointer;
  }

  /** Where in the profile something is missing, as a JSON pointer. */
  public String pointer() {
    return pointer;
  }

  /**
   * @param shown
   *          the specialties that the public would be shown
   */
  static Set<Gap> in(ProfileContent said, List<String> shown) {
    var gaps = EnumSet.noneOf(Gap.class);
    if (said.headline().isBlank())
      gaps.add(HEADLINE);
    if (said.bio().isBlank())
      gaps.add(BIO);
    if (said.languages().isEmpty())
      gaps.add(LANGUAGE);
    if (shown.isEmpty())
      gaps.add(said.specialties().isEmpty() ? SPECIALTY : SPECIALTY_EVIDENCE);
    if (said.formats().isEmpty())
      gaps.add(FORMAT);
    if (said.locations().isEmpty() && works(said, Format.IN_PERSON))
      gaps.add(VENUE);
    if (said.offer().timeZone() == null && works(said, Format.ONLINE))
      gaps.add(TIME_ZONE);
    if (said.prices().isEmpty())
      gaps.add(PRICE);
    return gaps;
  }

  private static boolean works(ProfileContent said, Format format) {
    return said.formats().contains(format) || said.formats().contains(Format.HYBRID);
  }
}
