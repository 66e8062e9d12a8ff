@NullMarked
package com.athleex.directory.media.pictures;

import org.jspecify.annotations.NullMarked;
