/**
 * Made-up trainers, plainly marked, for the first start of the default profile
 * and for benchmarks.
 */
@ApplicationModule(allowedDependencies = {"web", "places", "specialties", "trainers", "articles"})
@NullMarked
package com.athleex.directory.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
