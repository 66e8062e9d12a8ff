/** Profiles that came by import become their trainers' own. */
@NullMarked
package com.athleex.directory.trainers.claims;

import org.jspecify.annotations.NullMarked;
