@NullMarked
package com.athleex.directory.search.listing;

import org.jspecify.annotations.NullMarked;
