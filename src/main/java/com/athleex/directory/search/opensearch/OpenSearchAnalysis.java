package com.athleex.directory.search.opensearch;

import com.athleex.directory.search.index.IndexStore;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * OpenSearch takes apart again what {@link AnalysedText} wrote; it makes no
 * words itself.
 */
@Component("openSearchAnalysis")
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "elasticsearch")
class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

  static final String ANALYSED = "analysed";

  @Override
  public void configure(ElasticsearchAnalysisConfigurationContext context) {
    context.tokenizer("spaces").type("whitespace").param("max_token_length", 10_000);
    context.tokenFilter("same_place").type("pattern_capture").param("preserve_original", false)
        .param("patterns", "([^" + AnalysedText.SAME_PLACE + "]+)");
    context.analyzer(ANALYSED).custom().tokenizer("spaces").tokenFilters("same_place");
  }
}
