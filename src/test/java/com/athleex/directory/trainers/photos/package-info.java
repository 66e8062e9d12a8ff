@NullMarked
package com.athleex.directory.trainers.photos;

import org.jspecify.annotations.NullMarked;
