@NullMarked
package com.athleex.directory.identity.accounts;

import org.jspecify.annotations.NullMarked;
