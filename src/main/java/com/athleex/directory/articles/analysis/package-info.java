/** What is derived from an article's blocks. */
@NullMarked
package com.athleex.directory.articles.analysis;

import org.jspecify.annotations.NullMarked;
