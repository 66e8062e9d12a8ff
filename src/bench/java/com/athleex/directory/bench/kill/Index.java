package com.athleex.directory.bench.kill;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What searches find of the owners. */
final class Index {

  private final Http http;
  private final String word;

  Index(Http http, String word) {
    this.http = http;
    this.word = word;
  }

  /** Who is found, by handle, and what the index has them say. */
  Map<String, Said> found() throws IOException, InterruptedException {
    var found = new HashMap<String, Said>();
    var answer = http.send(http.to("trainers?mode=any&facets=none&limit=100&sort=newest&q=" + word)).json();
    for (var hit : answer.path("items"))
      found.put(hit.path("handle").asString(), Owner.said(hit.path("headline").asString(),
          hit.path("priceFrom").path("amount").asString(), true));
    return found;
  }
}
