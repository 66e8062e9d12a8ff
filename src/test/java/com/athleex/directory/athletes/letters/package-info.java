@NullMarked
package com.athleex.directory.athletes.letters;

import org.jspecify.annotations.NullMarked;
