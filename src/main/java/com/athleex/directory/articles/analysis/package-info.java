/** What is derived from an article's blocks. */
@NamedInterface("analysis")
@NullMarked
package com.athleex.directory.articles.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
