/** One effect, and one answer, of however many equal requests. */
@NullMarked
package com.athleex.directory.web.idempotency;

import org.jspecify.annotations.NullMarked;
