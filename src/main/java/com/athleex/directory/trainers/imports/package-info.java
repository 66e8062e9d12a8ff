/** Bulk import, over HTTP and from the command line. */
@NullMarked
package com.athleex.directory.trainers.imports;

import org.jspecify.annotations.NullMarked;
