@NullMarked
package com.athleex.directory.specialties;

import org.jspecify.annotations.NullMarked;
