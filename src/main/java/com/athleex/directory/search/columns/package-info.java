/**
 * What a search looks at in every candidate, held in arrays: one set of them a
 * segment of the index, made when the segment is first searched.
 */
@NullMarked
package com.athleex.directory.search.columns;

import org.jspecify.annotations.NullMarked;
