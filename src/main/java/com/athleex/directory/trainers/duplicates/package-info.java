/** Profiles that may be one person's: shown, told apart for good, or merged. */
@NullMarked
package com.athleex.directory.trainers.duplicates;

import org.jspecify.annotations.NullMarked;
