/** The registry of articles, and what is derived from their text. */
@ApplicationModule(allowedDependencies = {"web", "places", "specialties", "identity", "search"})
@NullMarked
package com.athleex.directory.articles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
