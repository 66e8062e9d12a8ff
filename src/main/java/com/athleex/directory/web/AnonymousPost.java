package com.athleex.directory.web;

/**
 * A bean of this type lets a page of any origin send JSON to a route with POST,
 * preflight included. Only for routes that look at nobody's credentials: the
 * browser may send none along.
 *
 * @param pathPattern
 *          such as {@code /api/v1/cta-events}, {@code *} for a segment
 */
public record AnonymousPost(String pathPattern) {}
