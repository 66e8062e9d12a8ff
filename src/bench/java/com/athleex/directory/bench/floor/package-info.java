/**
 * The floor: what plain Lucene costs behind the leanest HTTP server, for the
 * same corpus, requests and kind of answer. It has no errors to explain, no
 * languages to answer in and nobody to authorise; it only searches.
 */
@NullMarked
package com.athleex.directory.bench.floor;

import org.jspecify.annotations.NullMarked;
