@NullMarked
package com.athleex.directory.search.understanding;

import org.jspecify.annotations.NullMarked;
