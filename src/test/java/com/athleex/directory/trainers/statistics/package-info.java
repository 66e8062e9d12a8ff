@NullMarked
package com.athleex.directory.trainers.statistics;

import org.jspecify.annotations.NullMarked;
