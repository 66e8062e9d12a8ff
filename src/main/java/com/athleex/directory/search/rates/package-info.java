/** Reference rates, by which prices of different currencies are compared. */
@NullMarked
package com.athleex.directory.search.rates;

import org.jspecify.annotations.NullMarked;
