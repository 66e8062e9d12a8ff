/** Makes photos of uploads, and serves them. */
@NullMarked
package com.athleex.directory.media.photos;

import org.jspecify.annotations.NullMarked;
