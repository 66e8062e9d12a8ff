package com.athleex.directory.identity.sessions;

import com.athleex.directory.identity.accounts.Account;
import java.time.Instant;
import java.util.UUID;

/** Who reads pages in a session that stands. */
public interface PageReader {

  UUID getSession();

  Account getAccount();

  Instant getLastUsedAt();
}
