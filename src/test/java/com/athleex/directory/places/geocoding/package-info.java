@NullMarked
package com.athleex.directory.places.geocoding;

import org.jspecify.annotations.NullMarked;
