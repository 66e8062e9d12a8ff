/** Who calls: keys, roles and the security filter chain. */
@ApplicationModule(allowedDependencies = {"web", "notifications"})
@NullMarked
package com.athleex.directory.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
