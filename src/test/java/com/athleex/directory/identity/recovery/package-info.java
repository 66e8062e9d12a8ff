@NullMarked
package com.athleex.directory.identity.recovery;

import org.jspecify.annotations.NullMarked;
