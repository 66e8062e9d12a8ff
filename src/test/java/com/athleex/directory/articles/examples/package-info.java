@NullMarked
package com.athleex.directory.articles.examples;

import org.jspecify.annotations.NullMarked;
