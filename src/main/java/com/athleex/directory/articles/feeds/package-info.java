/** Articles that the blog's own feeds name, taken in as drafts. */
@NullMarked
package com.athleex.directory.articles.feeds;

import org.jspecify.annotations.NullMarked;
