/** What people type into the pages of trainers, and what is wrong with it. */
@NullMarked
package com.athleex.directory.trainers.forms;

import org.jspecify.annotations.NullMarked;
