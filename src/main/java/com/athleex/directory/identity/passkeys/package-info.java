/** Passkeys (WebAuthn): signing in with a device instead of a password. */
@NullMarked
package com.athleex.directory.identity.passkeys;

import org.jspecify.annotations.NullMarked;
