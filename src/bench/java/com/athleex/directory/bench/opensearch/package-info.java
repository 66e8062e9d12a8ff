/** OpenSearch over HTTP: what one would take instead. */
@NullMarked
package com.athleex.directory.bench.opensearch;

import org.jspecify.annotations.NullMarked;
