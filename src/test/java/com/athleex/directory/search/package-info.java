@NullMarked
package com.athleex.directory.search;

import org.jspecify.annotations.NullMarked;
