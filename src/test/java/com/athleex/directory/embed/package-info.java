@NullMarked
package com.athleex.directory.embed;

import org.jspecify.annotations.NullMarked;
