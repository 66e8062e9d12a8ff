/** Another password, another address: what ends sessions. */
@NullMarked
package com.athleex.directory.identity.recovery;

import org.jspecify.annotations.NullMarked;
