package com.athleex.directory.athletes.preferences;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.PersonalData;
import org.springframework.stereotype.Component;

@Component
class KeptPreferences implements PersonalData {

  private final AthletePreferences preferences;
  private final PreferencesRepository kept;

  KeptPreferences(AthletePreferences preferences, PreferencesRepository kept) {
    this.preferences = preferences;
    this.kept = kept;
  }

  @Override
  public String part() {
    return "athletePreferences";
  }

  @Override
  public Object export(AccountId account) {
    return PreferencesRepresentation.of(preferences.of(account));
  }

  @Override
  public void erase(AccountId account) {
    kept.erase(account.value());
  }
}
