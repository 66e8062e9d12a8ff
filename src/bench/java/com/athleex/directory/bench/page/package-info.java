/** The page that shows the figures of a run. */
@NullMarked
package com.athleex.directory.bench.page;

import org.jspecify.annotations.NullMarked;
