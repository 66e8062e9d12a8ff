@NullMarked
package com.athleex.directory.search.columns;

import org.jspecify.annotations.NullMarked;
