@NullMarked
package com.athleex.directory.places;

import org.jspecify.annotations.NullMarked;
