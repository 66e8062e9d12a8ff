package com.athleex.directory.trainers.editor;

import static com.athleex.directory.trainers.editor.Member.choices;
import static com.athleex.directory.trainers.editor.Member.flag;
import static com.athleex.directory.trainers.editor.Member.rows;
import static com.athleex.directory.trainers.editor.Member.text;

import com.athleex.directory.kernel.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts in which a profile is written, each on a page of its own. */
enum Section {
  ABOUT(text("displayName"), text("headline"), text("bio"), text("profession"), text("yearsOfExperience"),
      choices("languages"), text("website")),
  PLACES(choices("formats"), rows("locations", 5, List.of("name", "address", "city", "latitude", "longitude"),
      List.of("countryCode", "serviceRadiusKm", "precision", MemberText.FOUND))),
  OFFER(choices("specialties"),
      rows("prices", 5, List.of("amount", "includes"), List.of("currency", "per")),
      flag("firstSessionFree"), flag("acceptingClients"), text("availableFrom"), text("capacity")),
  HOURS(text("timeZone"), rows("availability", 42, List.of("from", "until"), List.of("day")));

  private final List<Member> members;

  Section(Member... members) {
    this.members = List.of(members);
  }

  List<Member> members() {
    return members;
  }

  String slug() {
    return Slug.of(this);
  }

  static Optional<Section> of(String slug) {
    return Arrays.stream(values()).filter(section -> section.slug().equals(slug)).findFirst();
  }

  /** Where something stands, by the JSON pointer of it. */
  static Section at(String pointer) {
    var name = pointer.split("/", 3)[1];
    return Arrays.stream(values())
        .filter(section -> section.members.stream().anyMatch(member -> member.name().equals(name)))
        .findFirst().orElse(ABOUT);
  }

  Optional<Member> member(String name) {
    return members.stream().filter(member -> member.name().equals(name)).findFirst();
  }
}
