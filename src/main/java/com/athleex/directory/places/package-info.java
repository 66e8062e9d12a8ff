/**
 * Gazetteer: names, postcodes and points on earth; a port for a real geocoder.
 */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package com.athleex.directory.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
