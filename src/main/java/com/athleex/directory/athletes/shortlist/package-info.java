/** Trainers whom an athlete keeps in mind. */
@NullMarked
package com.athleex.directory.athletes.shortlist;

import org.jspecify.annotations.NullMarked;
