package com.athleex.directory.places.gazetteer;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading the files into memory, each time in a machine just started, and the
 * heap that they hold then. 1 s and 80 MB are the most allowed.
 * {@link PlacesBenchmark} says how to run it; the heap alone:
 *
 * <pre>
 * ./mvnw -q test-compile org.codehaus.mojo:exec-maven-plugin:3.6.4:exec -Dexec.executable=java \
 *   -Dexec.classpathScope=test -Dexec.args="-cp %classpath com.athleex.directory.places.gazetteer.LoadBenchmark"
 * </pre>
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class LoadBenchmark {

  @Benchmark
  public void load(Blackhole kept) {
    kept.consume(new Gazetteer());
  }

  /** Prints the heap that one gazetteer retains. */
  public static void main(String... args) {
    long before = used();
    var gazetteer = new Gazetteer();
    long after = used();
    System.out.printf("retained heap: %.1f MB%n", (after - before) / 1e6);
    java.lang.ref.Reference.reachabilityFence(gazetteer);
  }

  private static long used() {
    for (int i = 0; i < 3; i++)
      System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
