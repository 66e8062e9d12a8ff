/** How a listing stands in the index, and how the index stays whole. */
@NullMarked
package com.athleex.directory.search.index;

import org.jspecify.annotations.NullMarked;
