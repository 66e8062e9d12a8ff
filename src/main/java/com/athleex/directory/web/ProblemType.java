package com.athleex.directory.web;

import org.springframework.http.HttpStatus;

/**
 * A stable kind of problem (RFC 9457). Its {@code type} is
 * {@code /problems/<slug>}; its title and detail stand in the message bundles
 * as {@code problem.<slug>.title} and {@code problem.<slug>.detail}, in every
 * language. Each module declares its own in an enum.
 */
public interface ProblemType {

  /** The last part of the {@code type} URI, kebab-case. */
  String slug();

  HttpStatus status();
}
