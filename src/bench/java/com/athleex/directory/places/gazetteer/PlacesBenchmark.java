package com.athleex.directory.places.gazetteer;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.places.Places.Resolution;
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
 * How long places take, with percentiles; 1 ms at p99 is the most that resolve
 * and suggest may take. With a JDK 25 found by the build:
 *
 * <pre>
 * ./mvnw -q test-compile org.codehaus.mojo:exec-maven-plugin:3.6.4:exec -Dexec.executable=java \
 *   -Dexec.classpathScope=test -Dexec.args="-cp %classpath org.openjdk.jmh.Main places.gazetteer"
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class PlacesBenchmark {

  private static final Places PLACES = new Gazetteer();

  /** Which kind of text; {@code mixed} is all of them in turn. */
  @State(Scope.Benchmark)
  public static class Texts {

    private static final List<String> NAMES = List.of("Milano", "Mailand", "Londres", "reggio nell emilia",
        "Zuerich", "Saint Etienne", "San Francisco", "Monaco di Baviera", "Bologn", "San");
    private static final List<String> AREAS = List.of("Milan, IT", "Milano (MI)", "Paris Texas", "Castro LE",
        "Birmingham, Regno Unito", "Paris TX United States", "Monaco, Germania", "Reggio RE", "Toscana",
        "München, Bayern");
    private static final List<String> MISSPELT = List.of("Millano", "Birmingam", "Munhcen", "Barcellonna",
        "Reggio Emillia", "Millano, IT", "San Fransisco", "Stutgart", "Santa Margerita",
        "Castelnovo Garfagnano");
    private static final List<String> HOPELESS = List.of("Xqzwvkjh", "Mxlqno", "qualsiasicosa vicino",
        "santamariadelleqqqqq", "abcdefghijklmno", "mal di schiena", "back pain coach", "saaaaaaaan",
        "Marxnnello xyz",
        "zzzz");
    private static final List<String> POSTCODES = List.of("20121", "94103", "IT-20121", "20121 Milano",
        "New York, NY 10001", "00184", "99999", "24060", "45.464,9.189", "geonames:3173435");

    @Param({"names", "areas", "misspelt", "hopeless", "postcodes", "mixed"})
    public String kind = "mixed";

    private int next;

    String next() {
      int turn = next++ & Integer.MAX_VALUE;
      return switch (kind) {
        case "names" -> NAMES.get(turn % 10);
        case "areas" -> AREAS.get(turn % 10);
        case "misspelt" -> MISSPELT.get(turn % 10);
        case "hopeless" -> HOPELESS.get(turn % 10);
        case "postcodes" -> POSTCODES.get(turn % 10);
        default ->
          List.of(NAMES, AREAS, MISSPELT, HOPELESS, POSTCODES).get(turn % 5).get(turn / 5 % 10);
      };
    }
  }

  /** What somebody has typed so far. */
  @State(Scope.Benchmark)
  public static class Prefixes {

    @Param({"2", "3", "5"})
    public int letters = 2;

    private int next;

    String next() {
      String name = List.of("santa maria", "london", "milano", "castelfranco", "berlin", "marseille")
          .get((next++ & Integer.MAX_VALUE) % 6);
      return name.substring(0, letters);
    }
  }

  private double longitude;

  @Benchmark
  public Resolution resolve(Texts texts) {
    return PLACES.resolve(texts.next(), Locale.ITALIAN, "IT");
  }

  @Benchmark
  public List<Place> suggest(Prefixes prefixes) {
    return PLACES.suggest(prefixes.next(), Locale.ITALIAN, "IT", 10);
  }

  @Benchmark
  public Place nearest() {
    longitude = longitude > 170 ? -170 : longitude + 0.37;
    return PLACES.nearest(new GeoPoint(longitude / 2, longitude), Locale.ITALIAN);
  }
}
