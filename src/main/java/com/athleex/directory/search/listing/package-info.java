/** The read model: one flat row for each published trainer. */
@NullMarked
package com.athleex.directory.search.listing;

import org.jspecify.annotations.NullMarked;
