package com.athleex.directory.search.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the version before achieved, by query. */
record Baseline(Map<String, Figures> queries) {

  record Figures(double ndcg, double reciprocalRank, long total) {}

  static Baseline read(Path file) throws IOException {
    var queries = new LinkedHashMap<String, Figures>();
    if (Files.exists(file))
      for (var line : Files.readAllLines(file)) {
        var cells = line.split("\t", -1);
        if (!line.startsWith("#"))
          queries.put(String.join("\t", cells[0], cells[1], cells[2]), new Figures(
              Double.parseDouble(cells[3]), Double.parseDouble(cells[4]), Long.parseLong(cells[5])));
      }
    return new Baseline(queries);
  }

  static void write(Path file, List<Judged> answers) throws IOException {
    var text = new StringBuilder(
        "# Written by GoldenSetIT with -Dgolden.rewrite=true. Columns: language, q, parameters, nDCG@10, reciprocal rank, hits\n");
    for (var answer : answers)
      text.append(String.format(Locale.ROOT, "%s\t%.4f\t%.4f\t%d%n", answer.query().key(), answer.ndcg(),
          answer.reciprocalRank(), answer.total()));
    Files.writeString(file, text);
  }
}
