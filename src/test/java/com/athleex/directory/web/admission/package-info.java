@NullMarked
package com.athleex.directory.web.admission;

import org.jspecify.annotations.NullMarked;
