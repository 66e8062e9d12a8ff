/** What a person does with an account of one's own. */
@NullMarked
package com.athleex.directory.identity.me;

import org.jspecify.annotations.NullMarked;
