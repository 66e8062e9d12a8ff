package com.athleex.directory.bench;

import java.util.List;
import java.util.Map;

/** A server that is asked, with every question in its own words. */
record Contestant(Server server, Map<Kind, List<byte[]>> requests) {

  String name() {
    return server.name();
  }

  List<byte[]> requests(Kind kind) {
    return requests.getOrDefault(kind, List.of());
  }
}
