/** Articles over HTTP. */
@NullMarked
package com.athleex.directory.articles.http;

import org.jspecify.annotations.NullMarked;
