/** Articles as pages, with calls to action in their places. */
@NullMarked
package com.athleex.directory.embed.article;

import org.jspecify.annotations.NullMarked;
