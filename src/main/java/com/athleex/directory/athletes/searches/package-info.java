/** Searches that athletes keep, and whom each of them has found. */
@NullMarked
package com.athleex.directory.athletes.searches;

import org.jspecify.annotations.NullMarked;
