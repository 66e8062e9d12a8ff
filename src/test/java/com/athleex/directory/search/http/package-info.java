@NullMarked
package com.athleex.directory.search.http;

import org.jspecify.annotations.NullMarked;
