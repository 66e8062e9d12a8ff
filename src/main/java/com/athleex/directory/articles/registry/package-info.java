/** Articles that were registered, as metadata. */
@NullMarked
package com.athleex.directory.articles.registry;

import org.jspecify.annotations.NullMarked;
