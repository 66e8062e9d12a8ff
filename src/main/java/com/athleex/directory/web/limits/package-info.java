/** How often a network or a caller may call. */
@NullMarked
package com.athleex.directory.web.limits;

import org.jspecify.annotations.NullMarked;
