package com.athleex.directory.search.opensearch;

import com.athleex.directory.search.index.IndexStore;
import org.hibernate.search.backend.elasticsearch.client.opensearch.rest.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.backend.elasticsearch.client.opensearch.rest.ElasticsearchHttpClientConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Since its 5.6 the HTTP client unpacks answers itself, and the client of
 * OpenSearch, made for an older one, would do so again.
 */
@Component("openSearchPlainAnswers")
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "elasticsearch")
class PlainAnswers implements ElasticsearchHttpClientConfigurer {

  @Override
  public void configure(ElasticsearchHttpClientConfigurationContext context) {
    context.clientBuilder().disableContentCompression();
  }
}
