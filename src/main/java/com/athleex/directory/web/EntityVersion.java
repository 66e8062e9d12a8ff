package com.athleex.directory.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * Which version of something a person owns this is; the strong entity tag of
 * it. See {@link IfMatch}.
 *
 * @param number
 *          of the entity's {@code @Version}; grows with every change
 */
public record EntityVersion(long number) {

  public static EntityVersion of(long number) {
    return new EntityVersion(number);
  }

  /** As {@code ETag} writes it. */
  public String header() {
    return "\"" + number + "\"";
  }

  /**
   * The answer to its owner; Spring MVC makes it a 304 where
   * {@code If-None-Match} names this version. It is never stored: the next person
   * at the same machine must not find it there, and whoever wants to save a
   * transfer holds it in memory.
   */
  public <T> ResponseEntity<T> with(T body) {
    return ResponseEntity.ok().eTag(header()).cacheControl(CacheControl.noStore()).body(body);
  }
}
