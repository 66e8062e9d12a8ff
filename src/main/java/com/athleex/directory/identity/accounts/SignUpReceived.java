package com.athleex.directory.identity.accounts;

import java.util.UUID;

/** Somebody asked for an account; a letter to the address is due. */
record SignUpReceived(UUID signUp) {}
