package com.athleex.directory.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON merge patch (RFC 7396) as it came: the body of a PATCH that consumes
 * {@link #MEDIA_TYPE} and {@code application/json}. {@link MergePatches}
 * applies it.
 *
 * @param <T>
 *          the record that it changes
 */
public record MergePatch<T extends Record>(ObjectNode changes) {

  public static final String MEDIA_TYPE = "application/merge-patch+json";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MergePatch {
    // a list or a text would replace the whole, and no record is one
  }
}
