package com.athleex.directory.search.understanding;

import com.athleex.directory.places.gazetteer.Loaded;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.SpecialtiesFixture;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a text takes to understand, beside finding specialties alone in the
 * same text: the ratio (4 where it was measured first) holds on any machine.
 *
 * <pre>
 * ./mvnw -q test-compile org.codehaus.mojo:exec-maven-plugin:3.6.4:exec -Dexec.executable=java \
 *   -Dexec.classpathScope=test -Dexec.args="-cp %classpath org.openjdk.jmh.Main search.understanding"
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class SearchBoxBenchmark {

  private static final Specialties SPECIALTIES = SpecialtiesFixture.taxonomy();
  private static final SearchBox BOX = new SearchBox(Loaded.GAZETTEER, SPECIALTIES);
  private static final SearchBox.Manner MANNER = new SearchBox.Manner(EnumSet.allOf(Parameter.class),
      List.of(),
      Locale.ENGLISH, null);
  private static final List<String> TYPICAL = List.of("mal di schiena milano",
      "back pain coach near Turin under 60 euro who speaks English", "stacco da terra vicino a 20121",
      "online powerlifting coach", "Giulia Rossi", "a nice coach near Bath");
  private static final List<String> JUNK = List.of("a ".repeat(100), "near ".repeat(40),
      "vicino a xqzw ".repeat(14), "san ".repeat(50), "12345 ".repeat(33), "reggio emilia, ".repeat(13));

  /** {@code junk} has 200 characters each. */
  @Param({"typical", "junk"})
  public String texts = "typical";

  private int next;

  /** All of it. */
  @Benchmark
  public ReadText understand() {
    return BOX.read(next(), MANNER);
  }

  /** The floor: specialties, without anything else. */
  @Benchmark
  public List<Specialties.Mention> specialtiesAlone() {
    return SPECIALTIES.mentions(next());
  }

  private String next() {
    var from = texts.equals("junk") ? JUNK : TYPICAL;
    return from.get((next++ & Integer.MAX_VALUE) % from.size());
  }
}
