/** Checks documents that prove something, and keeps them private. */
@NullMarked
package com.athleex.directory.media.evidence;

import org.jspecify.annotations.NullMarked;
