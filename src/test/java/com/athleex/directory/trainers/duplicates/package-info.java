@NullMarked
package com.athleex.directory.trainers.duplicates;

import org.jspecify.annotations.NullMarked;
