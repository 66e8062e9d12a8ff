/** What waits for a person, and what that person decides. */
@NullMarked
package com.athleex.directory.trainers.moderation;

import org.jspecify.annotations.NullMarked;
