package com.athleex.directory.athletes.preferences;

import com.athleex.directory.athletes.Athletes;
import com.athleex.directory.identity.AccountId;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.MergePatch;
import com.athleex.directory.web.MergePatches;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What athletes prefer. */
@Service
public class AthletePreferences {

  private final Athletes athletes;
  private final PreferencesRepository kept;
  private final MergePatches patches;
  private final ChosenPlaces places;
  private final Specialties specialties;
  private final Clock clock;

  AthletePreferences(Athletes athletes, PreferencesRepository kept, MergePatches patches, ChosenPlaces places,
      Specialties specialties, Clock clock) {
    this.athletes = athletes;
    this.kept = kept;
    this.patches = patches;
    this.places = places;
    this.specialties = specialties;
    this.clock = clock;
  }

  /** The language that the athlete chose to be written to. */
  @Transactional(readOnly = true)
  public Optional<Locale> language(AccountId account) {
    return Optional.ofNullable(of(account).language()).map(Locale::of);
  }

  @Transactional(readOnly = true)
  Preferences of(AccountId account) {
    return kept.findById(account.value()).orElseGet(() -> new Preferences(account));
  }

  @Transactional
  Preferences change(AccountId account, IfMatch from, MergePatch<PreferencesChange> patch, Locale language) {
    athletes.hold(account);
    var preferences = of(account);
    from.check(preferences.version());
    var before = PreferencesChange.of(preferences);
    var wanted = patches.apply(patch, before);
    var choice = wanted.place();
    var place = choice == null
        ? null
        : choice.equals(before.place()) ? preferences.place() : places.of(choice, language);
    preferences.prefer(wanted.language(), place, wanted.languagesOrNone(), wanted.formatsOrNone());
    decideSpecialties(preferences, wanted);
    return kept.saveAndFlush(preferences);
  }

  private void decideSpecialties(Preferences preferences, PreferencesChange wanted) {
    var slugs = wanted.specialtiesOrNone();
    if (wanted.consents())
      preferences.keepSpecialties(known(slugs), clock.instant().truncatedTo(ChronoUnit.MICROS));
    // who ends the consent need not empty the list as well
    else if (slugs.isEmpty() || slugs.equals(preferences.specialties()))
      preferences.forgetSpecialties();
    else
      throw new ProblemException(WebProblem.INVALID_REQUEST,
          List.of(FieldProblem.at("/keepSpecialties", "athletes.specialties-consent")));
  }

  private List<String> known(List<String> slugs) {
    var unknown = new ArrayList<FieldProblem>();
    for (int i = 0; i < slugs.size(); i++)
      if (specialties.find(slugs.get(i)).isEmpty())
        unknown.add(FieldProblem.at("/specialties/" + i, "search.unknown-specialty", slugs.get(i)));
    if (!unknown.isEmpty())
      throw new ProblemException(WebProblem.INVALID_REQUEST, unknown);
    return slugs;
  }
}
