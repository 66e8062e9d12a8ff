@NullMarked
package com.athleex.directory.ctas.inventory;

import org.jspecify.annotations.NullMarked;
