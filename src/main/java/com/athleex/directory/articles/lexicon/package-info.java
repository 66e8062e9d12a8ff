/**
 * The cues by which an article's parts are known, per language, read from
 * resources.
 */
@NullMarked
package com.athleex.directory.articles.lexicon;

import org.jspecify.annotations.NullMarked;
