@NullMarked
package com.athleex.directory.search.lucene;

import org.jspecify.annotations.NullMarked;
