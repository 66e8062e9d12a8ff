/**
 * What trainers say to have, by what they prove it, and where that is looked
 * up.
 */
@NullMarked
package com.athleex.directory.trainers.credentials;

import org.jspecify.annotations.NullMarked;
