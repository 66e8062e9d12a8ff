@NullMarked
package com.athleex.directory.places.gazetteer;

import org.jspecify.annotations.NullMarked;
