/**
 * Whether what was acknowledged outlives a kill, and how soon searches see it.
 */
@NullMarked
package com.athleex.directory.bench.kill;

import org.jspecify.annotations.NullMarked;
