@NullMarked
package com.athleex.directory.media.stores;

import org.jspecify.annotations.NullMarked;
