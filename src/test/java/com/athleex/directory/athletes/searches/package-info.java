@NullMarked
package com.athleex.directory.athletes.searches;

import org.jspecify.annotations.NullMarked;
