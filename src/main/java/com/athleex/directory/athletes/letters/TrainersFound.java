package com.athleex.directory.athletes.letters;

import com.athleex.directory.identity.AccountId;
import java.util.UUID;

/**
 * Saved searches of an athlete have found somebody new.
 *
 * @param letter
 *          that will tell
 */
record TrainersFound(UUID letter, AccountId account) {}
