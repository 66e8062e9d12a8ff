/** The few pages that belong to no other module. */
@NullMarked
package com.athleex.directory.web.pages;

import org.jspecify.annotations.NullMarked;
