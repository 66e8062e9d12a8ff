/** How good the order of the search is, by judged queries. */
@NullMarked
package com.athleex.directory.search.golden;

import org.jspecify.annotations.NullMarked;
