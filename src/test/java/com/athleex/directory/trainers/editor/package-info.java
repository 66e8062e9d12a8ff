@NullMarked
package com.athleex.directory.trainers.editor;

import org.jspecify.annotations.NullMarked;
