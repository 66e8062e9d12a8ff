@NullMarked
package com.athleex.directory.trainers.moderation;

import org.jspecify.annotations.NullMarked;
