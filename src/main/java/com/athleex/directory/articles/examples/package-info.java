/**
 * Articles to try the directory with, for the first start of the default
 * profile.
 */
@NullMarked
package com.athleex.directory.articles.examples;

import org.jspecify.annotations.NullMarked;
