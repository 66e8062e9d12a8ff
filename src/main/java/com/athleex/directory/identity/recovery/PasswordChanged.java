package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.AccountId;
import java.util.UUID;

/** The person is told, in case it was somebody else. */
record PasswordChanged(UUID id, AccountId account) {}
