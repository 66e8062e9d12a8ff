/** Notices texts that claim what coaching is not. */
@NullMarked
package com.athleex.directory.trainers.wording;

import org.jspecify.annotations.NullMarked;
