package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.AccountId;
import java.util.UUID;

/** The former address is told, in case it was somebody else. */
record EmailMoved(UUID change, AccountId account, String formerEmail) {

  @Override
  public String toString() {
    return "EmailMoved[" + change + "]";
  }
}
