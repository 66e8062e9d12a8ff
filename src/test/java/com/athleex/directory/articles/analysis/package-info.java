// again here, because this file hides the other one from the test of the modules
@NamedInterface("analysis")
@NullMarked
package com.athleex.directory.articles.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
