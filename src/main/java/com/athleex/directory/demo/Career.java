package com.athleex.directory.demo;

import com.athleex.directory.demo.Credentials.Credential;
import com.athleex.directory.demo.MadeUpTrainer.Rating;
import com.athleex.directory.demo.Names.Person;
import com.athleex.directory.places.Place;
import com.athleex.directory.specialties.Specialty;
import com.athleex.directory.specialties.Specialty.Flag;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Draws one trainer whose profession, credentials, specialties and words agree
 * with each other.
 */
final class Career {

  private static final String PAIN_LABEL = "training alongside ";
  private static final int BASE = 36;
  // their labels name people, not work, and would not fit "I am asked for ..."
  private static final Set<String> ABOUT_PEOPLE = Set.of("older-adults");

  private final Weighted<Discipline> disciplines = Discipline.all();
  private final Names names = new Names();
  private final Credentials credentials = new Credentials();
  private final Function<String, Specialty> specialtyOf;

  Career(Function<String, Specialty> specialtyOf) {
    this.specialtyOf = specialtyOf;
  }

  MadeUpTrainer draw(int line, Country country, Place town, String language, Prose texts, Instant asOf,
      Dice dice) {
    Person person = names.draw(country.names().pick(dice), dice);
    Discipline discipline = disciplines.pick(dice);
    String profession = discipline.professions().pick(dice);
    boolean evidence = discipline.isClinical() || wantsEvidence(discipline.core()) || dice.chance(0.55);
    List<Credential> held = credentials.draw(country.code(), profession, evidence,
        asOf.atZone(ZoneOffset.UTC).toLocalDate(), dice);
    List<String> specialties = discipline.specialties(evidence, dice);
    int years = (discipline.isClinical() ? 4 : 1) + (int) (33 * dice.leaningLow(1.7));
    var speaker = texts.speaker(discipline, person.woman(),
        words(person, town, Math.max(2, years), specialties, Locale.of(language)), dice);
    var practice = Practice.draw(country, town, profession, texts.venue(speaker), texts.area(speaker, dice),
        dice);
    return new MadeUpTrainer(
        "demo-" + person.given().slug() + "-" + person.family().slug() + "-" + Integer.toString(line, BASE),
        person.given().value() + " " + person.family().value() + " (demo)", texts.headline(speaker, dice),
        texts.bio(speaker, dice), profession, country.languages(language, dice), specialties,
        practice.formats(),
        practice.locations(), practice.prices(), held, years, dice.chance(0.85), rating(dice),
        publishedAt(asOf, dice));
  }

  private boolean wantsEvidence(List<String> specialties) {
    return specialties.stream().anyMatch(slug -> specialtyOf.apply(slug).is(Flag.EVIDENCE));
  }

  // only texts in English and Italian have gaps for specialties: those are the
  // languages with labels
  private Map<String, String> words(Person person, Place town, int years, List<String> slugs,
      Locale language) {
    var words = new HashMap<String, String>();
    words.put("city", town.name());
    words.put("family", person.family().value());
    words.put("years", Integer.toString(years));
    for (String slug : slugs.reversed()) {
      Specialty specialty = specialtyOf.apply(slug);
      String label = specialty.label(language);
      if (specialty.labels().en().startsWith(PAIN_LABEL))
        words.put("pain", label.startsWith(PAIN_LABEL) ? label.substring(PAIN_LABEL.length()) : label);
      else if (!ABOUT_PEOPLE.contains(slug) && !specialty.is(Flag.EVIDENCE) && !specialty.is(Flag.CLINICAL))
        words.putIfAbsent(words.containsKey("s1") ? "s2" : "s1", label);
    }
    return words;
  }

  private static @Nullable Rating rating(Dice dice) {
    if (dice.chance(1 / 3.0))
      return null;
    // many have a few ratings, a few have hundreds
    int count = Math.min(480, 1 + (int) (4 * (1 / StrictMath.pow(1 - dice.fraction(), 0.9) - 1)));
    return new Rating(Math.round((5 - 1.4 * dice.leaningLow(1.8)) * 10) / 10.0, count);
  }

  private static @Nullable Instant publishedAt(Instant asOf, Dice dice) {
    return dice.chance(0.02)
        ? null
        : asOf.minusSeconds(1 + (long) (dice.fraction() * Duration.ofDays(730).toSeconds()));
  }
}
