@NullMarked
package com.athleex.directory.trainers.profile;

import org.jspecify.annotations.NullMarked;
