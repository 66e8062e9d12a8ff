/** Reads pictures of strangers, and writes our own. */
@NullMarked
package com.athleex.directory.media.pictures;

import org.jspecify.annotations.NullMarked;
