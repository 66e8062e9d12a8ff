/**
 * Calls to action on other people's pages: the script, the frame, and how to
 * get them.
 */
@ApplicationModule(allowedDependencies = {"web", "articles", "articles :: reading", "articles :: analysis",
    "ctas"})
@NullMarked
package com.athleex.directory.embed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
