/**
 * An article as its editor puts it: its text, and what is corrected of what the
 * text says.
 */
@NullMarked
package com.athleex.directory.articles.edition;

import org.jspecify.annotations.NullMarked;
