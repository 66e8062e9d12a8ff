@NullMarked
package com.athleex.directory.ctas.sitemaps;

import org.jspecify.annotations.NullMarked;
