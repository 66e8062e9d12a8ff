package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.identity.sessions.Sessions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets, each hour, what has had its time: nobody's data is kept because
 * nobody looked.
 */
@Component
class Housekeeping {

  private final Accounts accounts;
  private final Sessions sessions;
  private final EmailChanges changes;
  private final TransactionTemplate transaction;

  Housekeeping(Accounts accounts, Sessions sessions, EmailChanges changes, TransactionTemplate transaction) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.changes = changes;
    this.transaction = transaction;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
  void forgetWhatIsOver() {
    transaction.executeWithoutResult(begun -> accounts.forgetExpired());
    transaction.executeWithoutResult(begun -> changes.forgetExpired());
    transaction.executeWithoutResult(begun -> sessions.forgetOver());
  }
}
