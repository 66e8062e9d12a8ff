package com.athleex.directory.bench.opensearch;

import com.athleex.directory.bench.ShippedData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Fills OpenSearch from the file that the application imports, as its makers
 * advise: one shard on one machine, no refresh while loading, merged into one
 * segment; kept for the answer is what a hit shows and nothing else.
 */
public final class Index {

  static final String NAME = "trainers";

  private static final int BULK_BYTES = 4 << 20;
  private static final String SETTINGS = """
      {"settings":{"number_of_shards":1,"number_of_replicas":0,"refresh_interval":"-1",
         "translog":{"durability":"async"}},
       "mappings":{"dynamic":false,"_source":{"includes":["hit"]},"properties":{
         "venue":{"type":"geo_point"},"reach":{"type":"geo_shape"},
         "specialty":{"type":"keyword"},"language":{"type":"keyword"},"format":{"type":"keyword"},
         "verifiedUntil":{"type":"date","format":"yyyy-MM-dd"},
         "en":{"type":"text","analyzer":"english","index_options":"freqs"},
         "it":{"type":"text","analyzer":"italian","index_options":"freqs"},
         "hit":{"type":"object","enabled":false}}}}""";

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final Listings listings = new Listings(ShippedData.read());
  private final URI address;

  public Index(int port) {
    this.address = URI.create("http://localhost:" + port + "/");
  }

  /** Whether a run before has filled it. */
  public boolean isFilled() throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address.resolve(NAME + "/_count")).build();
    var answer = client.send(request, BodyHandlers.ofString());
    return answer.statusCode() == 200 && json.readTree(answer.body()).path("count").asLong() > 0;
  }

  public void fill(Path corpus) throws IOException, InterruptedException {
    send("DELETE", NAME + "?ignore_unavailable=true", "");
    send("PUT", NAME, SETTINGS);
    var bulk = new StringBuilder(BULK_BYTES);
    try (var lines = Files.lines(corpus)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode trainer = json.readTree(line);
        if (trainer.get("publishedAt").isNull())
          continue;
        bulk.append("{\"index\":{}}\n").append(listings.of(trainer)).append('\n');
        if (bulk.length() > BULK_BYTES)
          send(bulk);
      }
    }
    if (!bulk.isEmpty())
      send(bulk);
    send("POST", NAME + "/_forcemerge?max_num_segments=1", "");
    send("POST", NAME + "/_refresh", "");
    send("POST", NAME + "/_flush", "");
  }

  private void send(StringBuilder bulk) throws IOException, InterruptedException {
    var answer = json.readTree(send("POST", NAME + "/_bulk", bulk.toString()));
    if (answer.path("errors").asBoolean())
      throw new IOException("OpenSearch refused a document: " + answer.path("items").valueStream()
          .filter(item -> item.path("index").has("error")).findFirst().orElseThrow());
    bulk.setLength(0);
  }

  private String send(String method, String path, String body) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address.resolve(path)).header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body)).build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300)
      throw new IOException(method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
    return answer.body();
  }
}
