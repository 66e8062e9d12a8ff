package com.athleex.directory.athletes.shortlist;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.PersonalData;
import org.springframework.stereotype.Component;

@Component
class KeptShortlist implements PersonalData {

  private final Shortlist shortlist;
  private final ShortlistRepository entries;

  KeptShortlist(Shortlist shortlist, ShortlistRepository entries) {
    this.shortlist = shortlist;
    this.entries = entries;
  }

  @Override
  public String part() {
    return "shortlist";
  }

  @Override
  public Object export(AccountId account) {
    return shortlist.of(account).stream().map(ShortlistedRepresentation::of).toList();
  }

  @Override
  public void erase(AccountId account) {
    entries.erase(account.value());
  }
}
