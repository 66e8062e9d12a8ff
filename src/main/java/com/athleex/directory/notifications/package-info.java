/** Letters to people: written in their language, and delivered once. */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package com.athleex.directory.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
