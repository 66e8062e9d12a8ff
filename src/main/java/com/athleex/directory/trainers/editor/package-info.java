/** The pages on which trainers write their profile. */
@NullMarked
package com.athleex.directory.trainers.editor;

import org.jspecify.annotations.NullMarked;
