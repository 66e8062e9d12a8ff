/** Completes places, specialties and trainers' names as one types. */
@NullMarked
package com.athleex.directory.search.suggestions;

import org.jspecify.annotations.NullMarked;
