package com.athleex.directory.trainers.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandlesTest {

  @ParameterizedTest
  @CsvSource({"mario-rossi,rnario-rossi", "mario-rossi,mari0-rossi", "anna-b1,anna-bl", "o0o,000"})
  void handlesThatPeopleWouldMixUpHaveOneKey(String one, String other) {
    assertThat(Handles.key(one)).isEqualTo(Handles.key(other));
  }

  @ParameterizedTest
  @CsvSource({"mario-rossi,maria-rossi", "anna-rossi,annarossi", "coach-2,coach-3", "lia,iia"})
  void othersDoNot(String one, String other) {
    assertThat(Handles.key(one)).isNotEqualTo(Handles.key(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mario-rossi", "m1", "0-1-o-l-m"})
  void theMigrationMakesTheSameKeys(String handle) {
    assertThat(Handles.key(handle))
        .isEqualTo(handle.replace("m", "rn").replace('1', 'l').replace('0', 'o'));
  }
}
