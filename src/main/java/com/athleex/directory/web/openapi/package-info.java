/** The OpenAPI document, and what all operations in it share. */
@NullMarked
package com.athleex.directory.web.openapi;

import org.jspecify.annotations.NullMarked;
