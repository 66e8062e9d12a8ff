/** API keys of programs. */
@NullMarked
package com.athleex.directory.identity.keys;

import org.jspecify.annotations.NullMarked;
