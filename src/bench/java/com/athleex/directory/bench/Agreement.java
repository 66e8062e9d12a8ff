package com.athleex.directory.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Whether all servers find as much for the same questions: a comparison of
 * different work would be none.
 *
 * @param asked
 *          how many questions all were asked
 * @param byServer
 *          what each answered
 */
record Agreement(int asked, Map<String, Answers> byServer) {

  /**
   * What one server answered.
   *
   * @param found
   *          matches a query
   * @param bytes
   *          of an answer's body
   * @param equal
   *          how many questions had the total that the first server found
   */
  record Answers(double found, double bytes, int equal) {}

  private static final List<Pattern> TOTALS = List.of(Pattern.compile("\"total\":\\{\"value\":(\\d+)"),
      Pattern.compile("\"type\":\"Feature\""));

  static Agreement on(Kind kind, int asked, List<Contestant> contestants) throws IOException {
    var byServer = new TreeMap<String, Answers>();
    var expected = new ArrayList<Long>();
    for (var contestant : contestants) {
      long found = 0;
      long bytes = 0;
      int equal = 0;
      try (var connection = new Connection(contestant.server().port())) {
        for (int i = 0; i < asked; i++) {
          long here = found(contestant, connection, contestant.requests(kind).get(i));
          found += here;
          bytes += connection.bodyLength();
          if (i == expected.size())
            expected.add(here);
          if (here == expected.get(i))
            equal++;
        }
      }
      byServer.put(contestant.name(), new Answers((double) found / asked, (double) bytes / asked, equal));
    }
    return new Agreement(asked, byServer);
  }

  private static long found(Contestant contestant, Connection connection, byte[] request) throws IOException {
    int status = connection.send(request);
    String body = connection.body();
    if (status != 200)
      throw new IOException(contestant.name() + " answered " + status + " to\n" + new String(request) + body);
    var total = TOTALS.getFirst().matcher(body);
    return total.find() ? Long.parseLong(total.group(1)) : TOTALS.getLast().matcher(body).results().count();
  }
}
