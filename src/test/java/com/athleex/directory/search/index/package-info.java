@NullMarked
package com.athleex.directory.search.index;

import org.jspecify.annotations.NullMarked;
