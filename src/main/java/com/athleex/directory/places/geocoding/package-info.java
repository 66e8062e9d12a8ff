/** Addresses to points: by the gazetteer, or by a Photon server. */
@NullMarked
package com.athleex.directory.places.geocoding;

import org.jspecify.annotations.NullMarked;
