@NullMarked
package com.athleex.directory.media;

import org.jspecify.annotations.NullMarked;
