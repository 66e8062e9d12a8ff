/**
 * How fast search is over HTTP, against a plain Lucene searcher as the floor.
 */
@NullMarked
package com.athleex.directory.bench;

import org.jspecify.annotations.NullMarked;
