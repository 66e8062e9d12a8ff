@NullMarked
package com.athleex.directory.articles.feeds;

import org.jspecify.annotations.NullMarked;
