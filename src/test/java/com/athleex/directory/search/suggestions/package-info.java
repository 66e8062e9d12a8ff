@NullMarked
package com.athleex.directory.search.suggestions;

import org.jspecify.annotations.NullMarked;
