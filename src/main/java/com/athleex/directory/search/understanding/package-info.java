/**
 * What the text of one search box means: places, topics, prices, languages and
 * ways to meet, in English and Italian.
 */
@NullMarked
package com.athleex.directory.search.understanding;

import org.jspecify.annotations.NullMarked;
