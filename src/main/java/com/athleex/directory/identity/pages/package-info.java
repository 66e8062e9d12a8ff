/** Pages behind the links of letters. */
@NullMarked
package com.athleex.directory.identity.pages;

import org.jspecify.annotations.NullMarked;
