package com.athleex.directory.web;

import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * A bean of this type bounds how often routes are called, beside the limits
 * that every route has. Whoever calls more often is answered 429.
 *
 * @param pathPattern
 *          such as {@code /api/v1/sessions}, {@code *} for a segment
 * @param methods
 *          HEAD counts as GET
 * @param quota
 *          of each caller or network
 * @param by
 *          whose calls are counted together
 */
public record RateLimit(String pathPattern, Set<HttpMethod> methods, Quota quota, By by) {

  /** Whose calls are counted together. */
  public enum By {
    /**
     * The remote address, of IPv6 the /64 network; counted before anybody is
     * recognized, so refused keys count.
     */
    NETWORK,
    /** The recognized caller, else the network. */
    CALLER
  }

  public RateLimit {
    methods = Set.copyOf(methods);
  }
}
