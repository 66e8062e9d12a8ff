/** The letter that tells athletes whom their saved searches have found. */
@NullMarked
package com.athleex.directory.athletes.letters;

import org.jspecify.annotations.NullMarked;
