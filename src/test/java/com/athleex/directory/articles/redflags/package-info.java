@NullMarked
package com.athleex.directory.articles.redflags;

import org.jspecify.annotations.NullMarked;
