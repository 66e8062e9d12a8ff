package com.athleex.directory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** A test of what only the index in files of ours has. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "opensearch", disabledReason = "the cluster keeps its own files")
public @interface EmbeddedIndexOnly {

  /** Why it says nothing of a cluster. */
  String value();
}
