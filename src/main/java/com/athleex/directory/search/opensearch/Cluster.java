package com.athleex.directory.search.opensearch;

import com.athleex.directory.search.index.IndexStore;
import com.athleex.directory.search.listing.TrainerListing;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.Map;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.index.ElasticsearchIndexManager;
import org.hibernate.search.mapper.orm.Search;
import org.opensearch.client.Request;
import org.opensearch.client.RequestOptions;
import org.opensearch.client.ResponseException;
import org.opensearch.client.RestClient;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the cluster that Hibernate Search writes to, through its own
 * connections. Nothing of a question or an answer is in what this throws: both
 * hold what people search for.
 */
@Component
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "elasticsearch")
class Cluster {

  private final RestClient client;
  private final String index;
  private final RequestOptions options;
  private final JsonMapper json = JsonMapper.shared();

  Cluster(EntityManagerFactory persistence, OpenSearchSettings settings) {
    var mapping = Search.mapping(persistence);
    client = mapping.backend().unwrap(ElasticsearchBackend.class).client(RestClient.class);
    index = mapping.indexedEntity(TrainerListing.class).indexManager().unwrap(ElasticsearchIndexManager.class)
        .descriptor().readName();
    var patience = Timeout.of(settings.patience());
    var impatient = RequestOptions.DEFAULT.toBuilder();
    impatient.setRequestConfig(RequestConfig.custom().setConnectionRequestTimeout(patience)
        .setResponseTimeout(patience).build());
    options = impatient.build();
  }

  /** The cluster said no. */
  static final class Refusal extends IOException {

    private static final long serialVersionUID = 1;

    private final int status;

    Refusal(int status, String kind) {
      super("OpenSearch answered " + status + " " + kind);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  JsonNode search(Map<String, Object> body) throws IOException {
    var request = new Request("POST", "/" + index + "/_search");
    // all or nothing: no hits are missing in silence
    request.addParameter("allow_partial_search_results", "false");
    request.setEntity(new ByteArrayEntity(json.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
    return ask(request);
  }

  /** Whether every part of the index has somebody who answers for it. */
  JsonNode health() throws IOException {
    return ask(new Request("GET", "/_cluster/health/" + index));
  }

  JsonNode count() throws IOException {
    return ask(new Request("GET", "/" + index + "/_count"));
  }

  private JsonNode ask(Request request) throws IOException {
    request.setOptions(options);
    try {
      return json.readTree(client.performRequest(request).getEntity().getContent());
    } catch (ResponseException e) {
      throw new Refusal(e.getResponse().getStatusLine().getStatusCode(), kind(e));
    }
  }

  // its reason can name what a reader looked for; its kind cannot
  private String kind(ResponseException refused) throws IOException {
    try (var answer = refused.getResponse().getEntity().getContent()) {
      return json.readTree(answer).at("/error/root_cause/0/type").asString("");
    } catch (JacksonException notOfItsOwn) {
      return "";
    }
  }
}
