@NullMarked
package com.athleex.directory.articles.analysis;

import org.jspecify.annotations.NullMarked;
