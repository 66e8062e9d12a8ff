/** Changes to a part of what a person owns. */
@NullMarked
package com.athleex.directory.web.patches;

import org.jspecify.annotations.NullMarked;
