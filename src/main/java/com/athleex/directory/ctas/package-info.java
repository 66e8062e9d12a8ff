/** Which call to action stands where, and the deep links they open. */
@ApplicationModule(allowedDependencies = {"web", "places", "media", "specialties", "identity", "trainers",
    "search",
    "search :: card", "articles"})
@NullMarked
package com.athleex.directory.ctas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
