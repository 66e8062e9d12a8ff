@NullMarked
package com.athleex.directory.search.rates;

import org.jspecify.annotations.NullMarked;
