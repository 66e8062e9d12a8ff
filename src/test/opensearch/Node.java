import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One OpenSearch node on loopback: {@code java -cp … Node.java <port> <folder>}.
 * It is no part of the test sources, whose class path has another Lucene, and
 * ends when whoever started it closes its input, or dies.
 */
class Node {

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    var node = new OpenSearchRunner();
    node.onBuild((number, settings) -> {
      settings.put("network.host", "127.0.0.1");
      settings.put("http.port", port);
      settings.put("transport.port", 0);
      settings.putList("discovery.seed_hosts");
      settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
    });
    node.build(OpenSearchRunner.newConfigs().clusterName("directory").numOfNode(1)
        .basePath(Path.of(arguments[1]).toAbsolutePath().toString()));
    while (System.in.read() >= 0)
      continue;
    node.close();
    System.exit(0);
  }
}
