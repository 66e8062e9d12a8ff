@NullMarked
package com.athleex.directory.web.limits;

import org.jspecify.annotations.NullMarked;
