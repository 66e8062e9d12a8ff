package com.athleex.directory.search.opensearch;

import com.athleex.directory.search.SearchQuery.Sort;
import tools.jackson.databind.JsonNode;

/**
 * Keys by which hits are sorted, ascending, as OpenSearch tells and takes them:
 * those that scripts work out as floating numbers, others as the field has
 * them, descending.
 */
final class SortKey {

  private SortKey() {}

  static Object told(long key, Sort sort) {
    return isDescending(sort) ? (Object) (-key) : (Object) (double) key;
  }

  static long of(JsonNode told, Sort sort) {
    // a floating number that is too large becomes the largest whole one
    return isDescending(sort) ? -told.longValue() : (long) told.doubleValue();
  }

  private static boolean isDescending(Sort sort) {
    return switch (sort) {
      case RATING, NEWEST -> true;
      case RELEVANCE, DISTANCE, PRICE -> false;
    };
  }
}
