@NullMarked
package com.athleex.directory.ctas.profile;

import org.jspecify.annotations.NullMarked;
