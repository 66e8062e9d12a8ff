@NullMarked
package com.athleex.directory.trainers.wording;

import org.jspecify.annotations.NullMarked;
