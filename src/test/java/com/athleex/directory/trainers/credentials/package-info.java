@NullMarked
package com.athleex.directory.trainers.credentials;

import org.jspecify.annotations.NullMarked;
