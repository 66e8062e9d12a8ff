/** The aggregate Trainer: what a profile must be, and how it changes. */
@NullMarked
package com.athleex.directory.trainers.profile;

import org.jspecify.annotations.NullMarked;
