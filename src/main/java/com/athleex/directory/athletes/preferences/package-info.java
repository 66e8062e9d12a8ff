/** What an athlete prefers, as far as they say. */
@NullMarked
package com.athleex.directory.athletes.preferences;

import org.jspecify.annotations.NullMarked;
