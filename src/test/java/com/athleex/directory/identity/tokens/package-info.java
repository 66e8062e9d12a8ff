@NullMarked
package com.athleex.directory.identity.tokens;

import org.jspecify.annotations.NullMarked;
