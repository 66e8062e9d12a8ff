/** What every request passes before a controller sees it. */
@NullMarked
package com.athleex.directory.web.requests;

import org.jspecify.annotations.NullMarked;
