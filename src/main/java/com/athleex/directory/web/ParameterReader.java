package com.athleex.directory.web;

import java.util.List;
import java.util.Map;

/**
 * Reads a record of query parameters whose values come from elsewhere than an
 * address.
 */
public interface ParameterReader {

  /**
   * The record, as the route that takes it would read it.
   *
   * @param values
   *          by the parameter's name
   * @throws ProblemException
   *           with which the route refuses them; pointers are {@code ?name}
   */
  <T extends Record> T read(Class<T> type, Map<String, List<String>> values);
}
