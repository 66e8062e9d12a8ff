@NullMarked
package com.athleex.directory.trainers.imports;

import org.jspecify.annotations.NullMarked;
