/** What staff and programs did. */
@NullMarked
package com.athleex.directory.identity.audit;

import org.jspecify.annotations.NullMarked;
