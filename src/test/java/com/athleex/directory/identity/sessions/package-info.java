@NullMarked
package com.athleex.directory.identity.sessions;

import org.jspecify.annotations.NullMarked;
