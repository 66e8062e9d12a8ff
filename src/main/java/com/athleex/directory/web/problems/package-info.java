/** Every refusal and every failure, told in one way. */
@NullMarked
package com.athleex.directory.web.problems;

import org.jspecify.annotations.NullMarked;
