/** The few types everybody shares; no Spring beans. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.athleex.directory.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
