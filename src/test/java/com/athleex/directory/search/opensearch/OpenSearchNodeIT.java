package com.athleex.directory.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenSearchNodeIT {

  @Test
  void answersUntilItIsClosed(@TempDir Path folder) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      HttpRequest root;
      try (var node = OpenSearchNode.start("256m", folder)) {
        root = HttpRequest.newBuilder(URI.create("http://" + node.address())).build();
        assertThat(client.send(root, BodyHandlers.ofString()).body())
            .contains("\"distribution\" : \"opensearch\"");
      }
      assertThatExceptionOfType(ConnectException.class)
          .isThrownBy(() -> client.send(root, BodyHandlers.discarding()));
    }
  }
}
