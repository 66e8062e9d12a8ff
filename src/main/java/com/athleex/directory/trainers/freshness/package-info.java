/**
 * Profiles age: their trainers are asked, in time, whether all is still true.
 */
@NullMarked
package com.athleex.directory.trainers.freshness;

import org.jspecify.annotations.NullMarked;
