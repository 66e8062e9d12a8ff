package com.athleex.directory.search.opensearch;

import com.athleex.directory.search.index.IndexStore;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.listing.TrainerListing;
import com.athleex.directory.search.opensearch.Cluster.Refusal;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The index of a cluster, which mends its own files and copies. */
@Component
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "elasticsearch")
class OpenSearchStore implements IndexStore {

  private static final int CHUNK = 1000;

  private final EntityManagerFactory persistence;
  private final Cluster cluster;

  OpenSearchStore(EntityManagerFactory persistence, Cluster cluster) {
    this.persistence = persistence;
    this.cluster = cluster;
  }

  @Override
  public void examine(boolean suspect) throws IOException {
    // asked first, because the health of no index is that of everything
    cluster.count();
    if (cluster.health().path("status").asString().equals("red"))
      throw new IOException("a part of the index is nowhere");
  }

  // whatever else fails, the cluster mends or its keepers do
  @Override
  public boolean isDamage(Throwable thrown) {
    return thrown instanceof Refusal refusal && refusal.status() == 404;
  }

  // two applications may notice at once: neither drops what the other has begun
  @Override
  public void replace() {
    Search.mapping(persistence).scope(TrainerListing.class).schemaManager().createIfMissing();
  }

  @Override
  public int size() throws IOException {
    return cluster.count().path("count").intValue();
  }

  @Override
  public List<UUID> ids() throws IOException {
    var ids = new ArrayList<UUID>();
    each(List.of(ListingFields.ID),
        document -> ids.add(UUID.fromString(document.path(ListingFields.ID).asString())));
    return ids;
  }

  /**
   * Goes through all documents.
   *
   * @param fields
   *          that are told of each
   */
  void each(List<String> fields, Consumer<JsonNode> visitor) throws IOException {
    var body = new HashMap<String, Object>(Map.of("query", Json.everybody(), "size", CHUNK, "sort",
        List.of(Map.of(ListingFields.ID, "asc")), "_source", fields));
    while (true) {
      var hits = cluster.search(body).path("hits").path("hits");
      hits.forEach(hit -> visitor.accept(hit.path("_source")));
      if (hits.size() < CHUNK)
        return;
      body.put("search_after", hits.path(hits.size() - 1).path("sort"));
    }
  }
}
