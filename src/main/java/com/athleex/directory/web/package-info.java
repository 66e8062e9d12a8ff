/**
 * How HTTP behaves everywhere: problems, cursors, conditional requests,
 * language, limits.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.athleex.directory.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
