@NullMarked
package com.athleex.directory.notifications;

import org.jspecify.annotations.NullMarked;
