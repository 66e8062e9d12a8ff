@NullMarked
package com.athleex.directory.articles.registry;

import org.jspecify.annotations.NullMarked;
