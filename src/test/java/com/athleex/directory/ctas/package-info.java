@NullMarked
package com.athleex.directory.ctas;

import org.jspecify.annotations.NullMarked;
