/** Sign-ins, and the tokens that come of them. */
@NullMarked
package com.athleex.directory.identity.sessions;

import org.jspecify.annotations.NullMarked;
