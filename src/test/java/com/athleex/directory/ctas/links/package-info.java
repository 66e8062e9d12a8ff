@NullMarked
package com.athleex.directory.ctas.links;

import org.jspecify.annotations.NullMarked;
