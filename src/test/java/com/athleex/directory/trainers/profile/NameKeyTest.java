package com.athleex.directory.trainers.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({"Zoë Rossi,ZOE  ROSSI", "Zoë Rossi,'Rossi, Zoé'", "Straße,STRASSE", "Mario,Mаrio",
      "Łukasz,łukasz",
      "Anna-Maria,anna maria"})
  void namesThatPeopleMixUpHaveOneKey(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @Test
  void othersHaveNot() {
    assertThat(NameKey.of("Anna Rossi")).isNotEqualTo(NameKey.of("Anna Russo"));
    assertThat(NameKey.of("王芳")).isNotEqualTo(NameKey.of("王秀"));
  }

  @Test
  void whatCannotBeComparedIsTold() {
    assertThat(NameKey.of("★ ✚")).isEqualTo(NameKey.NONE);
    assertThat(NameKey.of("ﷺ".repeat(80)).length()).isLessThanOrEqualTo(200);
  }
}
