/**
 * The warning signs in front of an article's trainers, and what passes them.
 */
@NullMarked
package com.athleex.directory.articles.redflags;

import org.jspecify.annotations.NullMarked;
