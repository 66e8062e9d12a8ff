package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.AccountId;
import java.util.UUID;

/** Both mailboxes are asked. */
record EmailChangeAsked(UUID change, AccountId account) {}
