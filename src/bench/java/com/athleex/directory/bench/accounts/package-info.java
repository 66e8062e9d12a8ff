/** What a stranger can learn from answers about accounts. */
@NullMarked
package com.athleex.directory.bench.accounts;

import org.jspecify.annotations.NullMarked;
