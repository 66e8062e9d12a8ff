/** How many costly requests run at once, and what becomes of the others. */
@NullMarked
package com.athleex.directory.web.admission;

import org.jspecify.annotations.NullMarked;
