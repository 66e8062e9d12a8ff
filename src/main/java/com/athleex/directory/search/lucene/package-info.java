/** Answers searches from the embedded Lucene index alone. */
@NullMarked
package com.athleex.directory.search.lucene;

import org.jspecify.annotations.NullMarked;
