/** Access tokens, and the keys that sign them. */
@NullMarked
package com.athleex.directory.identity.tokens;

import org.jspecify.annotations.NullMarked;
