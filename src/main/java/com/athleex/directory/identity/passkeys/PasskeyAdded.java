package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.AccountId;
import java.util.UUID;

/** The person is told, in case it was somebody else. */
record PasskeyAdded(UUID id, AccountId account) {}
