/** The one filter chain that every request goes through. */
@NullMarked
package com.athleex.directory.identity.chain;

import org.jspecify.annotations.NullMarked;
