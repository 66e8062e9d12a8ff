@NullMarked
package com.athleex.directory.search.opensearch;

import org.jspecify.annotations.NullMarked;
