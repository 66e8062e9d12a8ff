@NullMarked
package com.athleex.directory.trainers;

import org.jspecify.annotations.NullMarked;
