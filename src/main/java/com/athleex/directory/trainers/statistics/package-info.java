/** How often trainers are seen, counted without anybody who sees them. */
@NullMarked
package com.athleex.directory.trainers.statistics;

import org.jspecify.annotations.NullMarked;
