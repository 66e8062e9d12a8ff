@NullMarked
package com.athleex.directory.embed.article;

import org.jspecify.annotations.NullMarked;
