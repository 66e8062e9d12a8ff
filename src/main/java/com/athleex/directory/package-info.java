@NullMarked
package com.athleex.directory;

import org.jspecify.annotations.NullMarked;
