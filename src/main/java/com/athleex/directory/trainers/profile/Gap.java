package com.athleex.directory.trainers.profile;

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
}
