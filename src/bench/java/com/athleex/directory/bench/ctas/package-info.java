/** What it costs to count. */
@NullMarked
package com.athleex.directory.bench.ctas;

import org.jspecify.annotations.NullMarked;
