@NullMarked
package com.athleex.directory.athletes.preferences;

import org.jspecify.annotations.NullMarked;
