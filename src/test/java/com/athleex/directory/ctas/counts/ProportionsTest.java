package com.athleex.directory.ctas.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.athleex.directory.ctas.counts.Proportions.Share;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionsTest {

  private static final Offset<Double> AS_PRINTED = within(0.00005);

  // Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3
  @ParameterizedTest
  @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0,0.1611", "1,29,0.0061,0.1718"})
  void aRateLiesWhereWilsonSays(long hits, long of, double low, double high) {
    var interval = Proportions.wilson(new Share(hits, of), 0.05);
    assertThat(interval.low()).isCloseTo(low, AS_PRINTED);
    assertThat(interval.high()).isCloseTo(high, AS_PRINTED);
  }

  // Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10
  @ParameterizedTest
  @CsvSource({"56,70,48,80,0.0524,0.3339", "9,10,3,10,0.1705,0.8090", "6,7,2,7,0.0582,0.8062",
      "5,56,0,29,-0.0381,0.1926", "0,10,0,20,-0.1611,0.2775", "0,10,0,10,-0.2775,0.2775",
      "10,10,0,20,0.6791,1.0000", "10,10,0,10,0.6075,1.0000"})
  void aDifferenceLiesWhereNewcombeSays(long a, long m, long b, long n, double low, double high) {
    var interval = Proportions.difference(new Share(a, m), new Share(b, n), 0.05);
    assertThat(interval.low()).isCloseTo(low, AS_PRINTED);
    assertThat(interval.high()).isCloseTo(high, AS_PRINTED);
  }

  // as R's power.prop.test(p1 = .50, p2 = .75, power = .80) answers
  @Test
  void aDifferenceNeedsAsManyAsFleissSays() {
    assertThat(Proportions.needed(0.50, 0.75, 0.05)).isCloseTo(57.67344, within(0.001));
    assertThat(Proportions.needed(0.75, 0.50, 0.05)).isCloseTo(57.67344, within(0.001));
    assertThat(Proportions.needed(0.3, 0.3, 0.05)).isInfinite();
  }
}
