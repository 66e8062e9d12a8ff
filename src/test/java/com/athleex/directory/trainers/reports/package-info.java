@NullMarked
package com.athleex.directory.trainers.reports;

import org.jspecify.annotations.NullMarked;
