/** Published articles as the public reads them. */
@NamedInterface("reading")
@NullMarked
package com.athleex.directory.articles.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
