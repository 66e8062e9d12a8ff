@NullMarked
package com.athleex.directory.web.previews;

import org.jspecify.annotations.NullMarked;
