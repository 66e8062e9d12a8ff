package com.athleex.directory.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.store.FSDirectory;

/**
 * What a search costs on an index ten times as large, where it finds as many.
 * The larger one holds the same trainers ten times over, in one segment: to
 * import ten times as many would take many hours of a small machine, and a
 * search reads nothing but the index. Circles of several sizes are asked for on
 * both, so that there are searches that find as many on the one as on the
 * other.
 */
final class Growth {

  private static final int TIMES = 10;
  private static final int QUESTIONS = 200;
  private static final int CONNECTIONS = 4;
  private static final List<Integer> RADII_KM = List.of(1, 5, 10, 25, 50, 100, 200, 300);

  private final Servers servers;
  private final Options options;
  private final List<String> nearby;

  /**
   * @param questions
   *          of {@link Kind#NEARBY}
   */
  Growth(Servers servers, Options options, List<Queries.Question> questions) {
    this.servers = servers;
    this.options = options;
    this.nearby = questions.stream().limit(QUESTIONS).map(Queries.Question::parameters).toList();
  }

  /**
   * What a circle costs.
   *
   * @param matches
   *          in it, on average
   * @param processorMs
   *          of the server, for each search
   */
  record Cost(int radiusKm, double matches, double processorMs) {}

  void measure() throws IOException, InterruptedException, ExecutionException {
    var once = costs(options.folder().resolve("data"));
    var copied = costs(copies());
    System.out.printf("%n%,d trainers, and the same %d times over%n", options.size(), TIMES);
    print(once);
    print(copied);
    for (var large : copied) {
      double small = interpolated(once, large.matches());
      if (!Double.isNaN(small))
        System.out.printf(Locale.ROOT,
            "%,8.0f matches: %.3f ms, and %.3f ms of ten times as many: %.2f times%n",
            large.matches(), small, large.processorMs(), large.processorMs() / small);
    }
  }

  private static void print(List<Cost> costs) {
    for (var cost : costs)
      System.out.printf(Locale.ROOT, "%5d km %,12.0f matches %8.3f ms%n", cost.radiusKm(), cost.matches(),
          cost.processorMs());
  }

  /** NaN outside of what was measured. */
  private static double interpolated(List<Cost> costs, double matches) {
    for (int i = 1; i < costs.size(); i++) {
      var less = costs.get(i - 1);
      var more = costs.get(i);
      if (less.matches() <= matches && matches <= more.matches())
        return less.processorMs() + (matches - less.matches()) / (more.matches() - less.matches())
            * (more.processorMs() - less.processorMs());
    }
    return Double.NaN;
  }

  private List<Cost> costs(Path data) throws IOException, InterruptedException, ExecutionException {
    var costs = new ArrayList<Cost>();
    try (var server = servers.application(data, List.of(), options.jar())) {
      for (int radius : RADII_KM)
        Phase.run(server, within(radius), CONNECTIONS, options.warmUp().dividedBy(RADII_KM.size()));
      for (int radius : RADII_KM) {
        var asked = new Contestant(server, Map.of(Kind.NEARBY, within(radius)));
        double matches = Objects.requireNonNull(
            Agreement.on(Kind.NEARBY, QUESTIONS, List.of(asked)).byServer().get(server.name())).found();
        costs.add(new Cost(radius, matches,
            Phase.run(server, within(radius), CONNECTIONS, options.phase()).processorMsPerQuery()));
      }
    }
    return costs;
  }

  private List<byte[]> within(int km) {
    return nearby.stream().map(parameters -> parameters.replaceFirst("radiusKm=\\d+", "radiusKm=" + km))
        .map(parameters -> new Queries.Question(Kind.NEARBY, parameters).http()).toList();
  }

  /**
   * A data folder with the copies in its index, and no trainers in its database.
   */
  private Path copies() throws IOException {
    Path original = options.folder().resolve("data", "index");
    Path copies = options.folder().resolve("copies");
    Path index = copies.resolve("index");
    if (Files.exists(index.resolve("shape")))
      return copies;
    long began = System.nanoTime();
    Files.createDirectories(index);
    try (var from = DirectoryReader.open(FSDirectory.open(original.resolve("trainers")));
        var to = new IndexWriter(FSDirectory.open(index.resolve("trainers")), new IndexWriterConfig())) {
      if (from.leaves().size() != 1)
        throw new IOException("the index is not merged into one segment: load it again");
      var segment = SlowCodecReaderWrapper.wrap(from.leaves().getFirst().reader());
      to.addIndexes(Collections.nCopies(TIMES, segment).toArray(CodecReader[]::new));
    }
    // last: without it the copies are not whole
    Files.copy(original.resolve("shape"), index.resolve("shape"), StandardCopyOption.REPLACE_EXISTING);
    System.out.printf("copied %d times in %.1f s%n", TIMES, (System.nanoTime() - began) / 1e9);
    return copies;
  }
}
