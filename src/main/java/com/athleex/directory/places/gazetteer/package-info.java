/**
 * Names, postcodes and points held in memory, read once from the files in the
 * jar.
 */
@NullMarked
package com.athleex.directory.places.gazetteer;

import org.jspecify.annotations.NullMarked;
