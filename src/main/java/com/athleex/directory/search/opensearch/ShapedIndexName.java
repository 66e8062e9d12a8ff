package com.athleex.directory.search.opensearch;

import com.athleex.directory.search.index.IndexShape;
import com.athleex.directory.search.index.IndexStore;
import java.util.Locale;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Calls the index after the shape of its documents: an application whose shape
 * is another one begins another index, and does not touch that of its
 * predecessor.
 */
@Component("openSearchIndexName")
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "elasticsearch")
class ShapedIndexName implements IndexLayoutStrategy {

  /** Raise it with every change of a field that this index alone has. */
  private static final int FIELDS = 2;
  private static final String SUFFIX = "-shape-" + IndexShape.PRESENT + "-" + FIELDS;

  private final String prefix;

  ShapedIndexName(OpenSearchSettings settings) {
    prefix = settings.prefix();
  }

  @Override
  public String createInitialElasticsearchIndexName(String index) {
    return prefix + index.toLowerCase(Locale.ROOT) + SUFFIX;
  }

  // no alias: a rebuild happens in place
  @Override
  public @Nullable String createWriteAlias(String index) {
    return null;
  }

  @Override
  public @Nullable String createReadAlias(String index) {
    return null;
  }

  @Override
  public String extractUniqueKeyFromHibernateSearchIndexName(String index) {
    return index.toLowerCase(Locale.ROOT);
  }

  @Override
  public String extractUniqueKeyFromElasticsearchIndexName(String index) {
    return index.substring(prefix.length(), index.length() - SUFFIX.length());
  }
}
