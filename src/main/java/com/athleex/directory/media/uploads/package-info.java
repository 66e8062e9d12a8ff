/** What somebody sends, on its way to being looked at. */
@NullMarked
package com.athleex.directory.media.uploads;

import org.jspecify.annotations.NullMarked;
