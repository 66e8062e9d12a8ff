@NullMarked
package com.athleex.directory.athletes.shortlist;

import org.jspecify.annotations.NullMarked;
