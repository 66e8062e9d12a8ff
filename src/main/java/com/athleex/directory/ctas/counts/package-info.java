/** How often calls to action are seen and followed, without knowing by whom. */
@NullMarked
package com.athleex.directory.ctas.counts;

import org.jspecify.annotations.NullMarked;
