package com.athleex.directory.trainers.own;

import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile.Slot;
import com.athleex.directory.trainers.own.OwnProfile.Asked;
import com.athleex.directory.trainers.profile.Offer;
import com.athleex.directory.trainers.profile.PlainText;
import com.athleex.directory.trainers.profile.Price;
import com.athleex.directory.trainers.profile.Profile;
import com.athleex.directory.trainers.profile.ProfileContent;
import com.athleex.directory.trainers.profile.ShownSpecialties;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes a profile of what a trainer wrote, or says everything that is wrong
 * with it.
 */
@Component
class Reading {

  private final Specialties specialties;
  private final ShownSpecialties shown;
  private final MeetingPlaces places;

  Reading(Specialties specialties, ShownSpecialties shown, MeetingPlaces places) {
    this.specialties = specialties;
    this.shown = shown;
    this.places = places;
  }

  /**
   * @param language
   *          in which towns are named
   * @throws ProblemException
   *           {@code invalid-request} with a pointer to each fault
   */
  Profile read(String handle, OwnProfile written, Locale language) {
    var faults = new ArrayList<FieldProblem>();
    var profession = Objects.requireNonNullElse(written.profession(), Profession.TRAINER);
    var content = new ProfileContent(handle, text("/displayName", written.displayName(), faults),
        text("/headline", written.headline(), faults), text("/bio", written.bio(), faults), profession,
        languages(written), clinical(written, profession, faults),
        written.formats() == null ? Set.of() : Set.copyOf(written.formats()),
        places.of(orNone(written.locations()), language, faults), prices(written, faults), List.of(),
        Objects.requireNonNullElse(written.yearsOfExperience(), 0),
        Objects.requireNonNullElse(written.acceptingClients(), true), null, null, offer(written, faults));
    if (PlainText.mixesScripts(content.displayName()))
      faults.add(FieldProblem.at("/displayName", "trainer.rule.mixed-scripts"));
    return switch (Profile.draft(content, faults, specialties)) {
      case Profile.Checked.Accepted(var profile) -> profile;
      case Profile.Checked.Refused(var problems) ->
        throw new ProblemException(WebProblem.INVALID_REQUEST, problems);
    };
  }

  private static String text(String pointer, @Nullable String written, List<FieldProblem> faults) {
    if (written == null)
      return "";
    String text = PlainText.cleaned(written);
    if (text.isEmpty() && !written.isBlank())
      faults.add(FieldProblem.at(pointer, "trainer.rule.invisible"));
    return text;
  }

  private static List<String> languages(OwnProfile written) {
    return orNone(written.languages()).stream().map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
        .distinct().toList();
  }

  private List<String> clinical(OwnProfile written, Profession profession, List<FieldProblem> faults) {
    var slugs = orNone(written.specialties());
    for (int i = 0; i < slugs.size(); i++)
      if (shown.obstacle(slugs.get(i), profession, true) == ShownSpecialties.Obstacle.CLINICAL)
        faults.add(FieldProblem.at("/specialties/" + i, "trainer.rule.clinical"));
    return slugs;
  }

  private static List<Price> prices(OwnProfile written, List<FieldProblem> faults) {
    var prices = new ArrayList<Price>();
    for (Asked asked : orNone(written.prices())) {
      String includes = text("/prices/" + prices.size() + "/includes", asked.includes(), faults);
      prices.add(new Price(new BigDecimal(asked.amount()), asked.currency(), asked.per(),
          includes.isEmpty() ? null : includes));
    }
    return prices;
  }

  private static Offer offer(OwnProfile written, List<FieldProblem> faults) {
    var week = orNone(written.availability()).stream().map(Hours::slot)
        .sorted(Comparator.comparing(Slot::day).thenComparing(Slot::from)).toList();
    return new Offer(zone(written.timeZone(), faults), week, written.availableFrom(), written.capacity(),
        Boolean.TRUE.equals(written.firstSessionFree()), website(written.website()));
  }

  private static @Nullable String website(@Nullable String written) {
    return written == null || written.isBlank() ? null : written.strip();
  }

  private static @Nullable ZoneId zone(@Nullable String name, List<FieldProblem> faults) {
    if (name == null || name.isBlank())
      return null;
    if (ZoneId.getAvailableZoneIds().contains(name.strip()))
      return ZoneId.of(name.strip());
    faults.add(FieldProblem.at("/timeZone", "trainer.rule.time-zone"));
    return null;
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
