@NullMarked
package com.athleex.directory.ctas.counts;

import org.jspecify.annotations.NullMarked;
