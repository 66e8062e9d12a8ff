@NullMarked
package com.athleex.directory.identity.chain;

import org.jspecify.annotations.NullMarked;
