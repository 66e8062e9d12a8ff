@NullMarked
package com.athleex.directory.identity.staff;

import org.jspecify.annotations.NullMarked;
