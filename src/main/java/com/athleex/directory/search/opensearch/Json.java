package com.athleex.directory.search.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Parts of requests to OpenSearch, as maps that are written as JSON. */
final class Json {

  private Json() {}

  static Map<String, Object> term(String field, Object value) {
    return Map.of("term", Map.of(field, value));
  }

  static Map<String, Object> terms(String field, Collection<String> values) {
    return Map.of("terms", Map.of(field, values));
  }

  static Map<String, Object> range(String field, Map<String, Object> ends) {
    return Map.of("range", Map.of(field, ends));
  }

  static Map<String, Object> script(Map<String, Object> script) {
    return Map.of("script", Map.of("script", script));
  }

  /** Sorts by what a script works out, the lowest first. */
  static Map<String, Object> byScript(Map<String, Object> script) {
    return Map.of("_script", Map.of("type", "number", "order", "asc", "script", script));
  }

  static Map<String, Object> any(List<Map<String, Object>> queries) {
    return Map.of("bool", Map.of("should", queries, "minimum_should_match", 1));
  }

  /** All of them, and no score. */
  static Map<String, Object> all(List<Map<String, Object>> queries) {
    return Map.of("bool", Map.of("filter", queries));
  }

  static Map<String, Object> everybody() {
    return Map.of("match_all", Map.of());
  }
}
