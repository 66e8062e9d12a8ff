@NullMarked
package com.athleex.directory.demo;

import org.jspecify.annotations.NullMarked;
