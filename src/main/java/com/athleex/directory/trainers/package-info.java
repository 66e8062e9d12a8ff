/** Profiles of trainers, their life cycle and their import. */
@ApplicationModule(allowedDependencies = {"web", "notifications", "places", "media", "specialties",
    "identity"})
@NullMarked
package com.athleex.directory.trainers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
