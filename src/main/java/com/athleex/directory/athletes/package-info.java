/** Athletes: what they prefer, whom they keep, what they wait for. */
@ApplicationModule(allowedDependencies = {"web", "notifications", "places", "specialties", "identity",
    "trainers", "search"})
@NullMarked
package com.athleex.directory.athletes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
