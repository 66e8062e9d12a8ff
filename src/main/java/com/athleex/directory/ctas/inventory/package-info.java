/** How many a call to action would lead to. */
@NullMarked
package com.athleex.directory.ctas.inventory;

import org.jspecify.annotations.NullMarked;
