@NullMarked
package com.athleex.directory.web.idempotency;

import org.jspecify.annotations.NullMarked;
