/** Texts in their several formats, read into one sequence of blocks. */
@NullMarked
package com.athleex.directory.articles.manuscript;

import org.jspecify.annotations.NullMarked;
