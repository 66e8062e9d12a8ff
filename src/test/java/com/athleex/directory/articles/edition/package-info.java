@NullMarked
package com.athleex.directory.articles.edition;

import org.jspecify.annotations.NullMarked;
