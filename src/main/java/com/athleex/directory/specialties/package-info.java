/**
 * The taxonomy of what trainers help with, in English and Italian, and its
 * recognition in text.
 */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package com.athleex.directory.specialties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
