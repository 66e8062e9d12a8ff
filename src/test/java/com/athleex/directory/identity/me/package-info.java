@NullMarked
package com.athleex.directory.identity.me;

import org.jspecify.annotations.NullMarked;
