package com.athleex.directory.search.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({"giu, giulia, 0", "giulia, giulia, 0", "gulia, giulia, 1", "giuila, giulia, 1",
      "giullia, giulia, 1", "giuli, giuseppe, 100", "mal, male, 0", "mla, male, 100",
      "martinlli, martinelli, 1",
      "martinlil, martinelli, 2", "mrtinlli, martinelli, 2", "mrtnlli, martinelli, 100", "fiulia, giulia, 1",
      "abcdefgh, abc, 100"})
  void countsEditsToTheNearestBeginning(String typed, String text, int edits) {
    assertThat(Spelling.toBeginning(typed, text)).isEqualTo(edits);
  }

  @Test
  void ofANameEachWordCountsWhereItFitsBest() {
    assertThat(Spelling.toName(List.of("rosi", "giu"), List.of("giulia", "rossi"))).isEqualTo(1);
    assertThat(Spelling.toName(List.of("ros"), List.of("giulia", "verdi")))
        .isGreaterThanOrEqualTo(Spelling.FAR);
  }
}
