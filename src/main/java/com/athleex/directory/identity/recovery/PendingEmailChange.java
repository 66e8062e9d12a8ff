package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.PersonalData;
import com.athleex.directory.notifications.Postbox;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The address that an account would like to move to is the person's too. */
@Component
class PendingEmailChange implements PersonalData {

  private final EmailChanges changes;
  private final Postbox postbox;

  PendingEmailChange(EmailChanges changes, Postbox postbox) {
    this.changes = changes;
    this.postbox = postbox;
  }

  @Override
  public String part() {
    return "emailChange";
  }

  @Override
  public Object export(AccountId account) {
    return changes.of(account).map(change -> List.of(Map.of("email", change.email().value())))
        .orElse(List.of());
  }

  @Override
  public void erase(AccountId account) {
    changes.of(account).ifPresent(change -> postbox.forget(change.email().value()));
    changes.forget(account);
  }
}
