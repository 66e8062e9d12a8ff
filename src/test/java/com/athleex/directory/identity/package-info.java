@NullMarked
package com.athleex.directory.identity;

import org.jspecify.annotations.NullMarked;
