/** How the addresses of pages are written and read. */
@NullMarked
package com.athleex.directory.ctas.links;

import org.jspecify.annotations.NullMarked;
