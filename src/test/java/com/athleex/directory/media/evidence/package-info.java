@NullMarked
package com.athleex.directory.media.evidence;

import org.jspecify.annotations.NullMarked;
