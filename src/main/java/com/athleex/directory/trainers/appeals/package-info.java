/** What trainers want to be looked at once more. */
@NullMarked
package com.athleex.directory.trainers.appeals;

import org.jspecify.annotations.NullMarked;
