/** What somebody typed, as words to look for: the same for every index. */
@NullMarked
package com.athleex.directory.search.words;

import org.jspecify.annotations.NullMarked;
