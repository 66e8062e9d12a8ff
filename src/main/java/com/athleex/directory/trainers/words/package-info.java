/** What profiles say, written out for people. */
@NullMarked
package com.athleex.directory.trainers.words;

import org.jspecify.annotations.NullMarked;
