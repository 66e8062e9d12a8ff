@NullMarked
package com.athleex.directory.trainers.claims;

import org.jspecify.annotations.NullMarked;
