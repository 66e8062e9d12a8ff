@NullMarked
package com.athleex.directory.identity.passkeys;

import org.jspecify.annotations.NullMarked;
