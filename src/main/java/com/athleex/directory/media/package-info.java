/**
 * Pictures and documents that people send: checked by their content, made
 * harmless, kept on disk or in S3.
 */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package com.athleex.directory.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
