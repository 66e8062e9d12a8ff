@NullMarked
package com.athleex.directory.trainers.own;

import org.jspecify.annotations.NullMarked;
