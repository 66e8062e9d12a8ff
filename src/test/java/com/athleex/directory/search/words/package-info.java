@NullMarked
package com.athleex.directory.search.words;

import org.jspecify.annotations.NullMarked;
