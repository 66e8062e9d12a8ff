@NullMarked
package com.athleex.directory.athletes;

import org.jspecify.annotations.NullMarked;
