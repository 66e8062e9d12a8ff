/** Where media lie: a folder, or a bucket of S3. */
@NullMarked
package com.athleex.directory.media.stores;

import org.jspecify.annotations.NullMarked;
