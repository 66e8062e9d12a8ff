/** The read model of published trainers, its index, and the answers from it. */
@ApplicationModule(allowedDependencies = {"web", "places", "media", "specialties", "identity", "trainers"})
@NullMarked
package com.athleex.directory.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
