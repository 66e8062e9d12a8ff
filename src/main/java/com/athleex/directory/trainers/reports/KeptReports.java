package com.athleex.directory.trainers.reports;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.AddressBook;
import com.athleex.directory.identity.PersonalData;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerErasure;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Reports know no accounts: those with a person's address may be theirs. Those
 * about a trainer go with the profile.
 */
@Component
class KeptReports implements PersonalData, TrainerErasure {

  private final ReportRepository reports;
  private final AddressBook addresses;

  KeptReports(ReportRepository reports, AddressBook addresses) {
    this.reports = reports;
    this.addresses = addresses;
  }

  @Override
  public String part() {
    return "reports";
  }

  @Override
  public Object export(AccountId account) {
    // an address that anybody can have given proves no authorship
    return List.of();
  }

  @Override
  public void erase(AccountId account) {
    addresses.of(account).map(KeptReports::address).ifPresent(reports::forgetReporter);
    reports.forgetWhoDecided(account.value());
  }

  private static String address(AddressBook.Addressee person) {
    return person.email().toLowerCase(Locale.ROOT);
  }

  @Override
  public void erase(Trainer trainer) {
    reports.removeAllOf(trainer.id());
  }
}
