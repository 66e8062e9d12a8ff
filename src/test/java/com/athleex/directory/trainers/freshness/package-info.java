@NullMarked
package com.athleex.directory.trainers.freshness;

import org.jspecify.annotations.NullMarked;
