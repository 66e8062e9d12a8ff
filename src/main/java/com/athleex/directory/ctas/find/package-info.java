/** The pages that deep links open. */
@NullMarked
package com.athleex.directory.ctas.find;

import org.jspecify.annotations.NullMarked;
