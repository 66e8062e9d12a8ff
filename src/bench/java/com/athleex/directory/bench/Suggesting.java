package com.athleex.directory.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.ObjectMapper;

/**
 * How long suggestions take, asked as people type: names of the corpus and
 * towns, letter by letter from the second, one in five misspelt, half of them
 * near somewhere.
 */
final class Suggesting {

  private static final int NAMES = 400;
  private static final int MISSPELT = 5;

  private final Random random = new Random(Corpus.SEED);
  private final ObjectMapper json = new ObjectMapper();

  private final Corpus corpus;

  Suggesting(Corpus corpus) {
    this.corpus = corpus;
  }

  Asked asked() throws IOException {
    return new Asked(requests());
  }

  private List<byte[]> requests() throws IOException {
    var requests = new ArrayList<byte[]>();
    int step = Math.max(1, corpus.size() / NAMES);
    try (var lines = Files.lines(corpus.file())) {
      int at = 0;
      for (String line : (Iterable<String>) lines::iterator)
        if (at++ % step == 0) {
          var trainer = json.readTree(line);
          var near = trainer.path("locations").path(0);
          type(trainer.get("displayName").asString(), at % 2 == 0 && !near.isMissingNode()
              ? near.path("latitude").asString() + "," + near.path("longitude").asString()
              : "", requests);
          if (!near.isMissingNode())
            type(near.path("city").asString(), "", requests);
        }
    }
    return requests;
  }

  private void type(String name, String near, List<byte[]> requests) {
    var typed = random.nextInt(MISSPELT) == 0 ? misspelt(name) : name;
    int most = Math.min(typed.length(), 16);
    for (int letters = 2; letters <= most; letters++)
      requests.add(("GET /api/v1/suggestions?q="
          + URLEncoder.encode(typed.substring(0, letters), StandardCharsets.UTF_8)
          + (near.isEmpty() ? "" : "&near=" + near) + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII));
  }

  private String misspelt(String name) {
    int at = 1 + random.nextInt(Math.max(1, name.length() - 2));
    return at + 1 >= name.length()
        ? name
        : name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
  }
}
