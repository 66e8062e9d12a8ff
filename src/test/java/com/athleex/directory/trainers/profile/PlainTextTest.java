package com.athleex.directory.trainers.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = false, value = {
      "\u200banna,anna", "an\u00adna,anna", "\u202eanna\u202c,anna", "a\u2066n\u2069na,anna",
      "\ufeffanna,anna", "an\u200dna,anna", "\u3164anna,anna", " e\u0301 ,\u00e9", "\u2800\u2800anna,anna"})
  void whatCannotBeSeenIsTakenOut(String written, String seen) {
    assertThat(PlainText.cleaned(written)).isEqualTo(seen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d\udc69\u200d\ud83c\udfeb", "\u0645\u06cc\u200c\u0634\u0648\u062f",
      "\u5c71\u7530 \u592a\u90ce", "S\u00f8ren", "1 \u2013 2", "\u2764\ufe0f"})
  void scriptsAndEmojiKeepTheirJoiners(String text) {
    assertThat(PlainText.cleaned(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P\u0430ul Rossi", "Ann\u0391", "\u0410nna"})
  void aWordOfTwoScriptsIsNoticed(String name) {
    assertThat(PlainText.mixesScripts(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna Rossi", "Anna \u0418\u0432\u0430\u043d\u043e\u0432\u0430",
      "\u5c71\u7530\u30bf\u30ed\u30a6",
      "Zo\u00eb O'Neill-L\u00f3pez", "Anna (demo)", "Coach 7"})
  void namesOfManyPeopleAreNot(String name) {
    assertThat(PlainText.mixesScripts(name)).isFalse();
  }
}
