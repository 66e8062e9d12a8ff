@NullMarked
package com.athleex.directory.ctas.find;

import org.jspecify.annotations.NullMarked;
