package com.athleex.directory.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameStartsTest {

  @Test
  void holdsEveryBeginningOfEveryWordAndTheWholeWords() {
    assertThat(NameStarts.terms("Zoë Li")).containsExactly("z", "zo", "zoe", "zoe ", "l", "li", "li ");
  }

  @Test
  void whatIsJoinedIsAlsoTypedInOne() {
    assertThat(NameStarts.terms("Anna D'Angelo")).contains("angelo ", "dangelo ", "d ")
        .doesNotContain("annad");
    assertThat(NameStarts.terms("Jean-Luc")).contains("jeanluc ", "luc ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Łukasz Müller-Straße | lukasz muller strasse
      Nguyễn Thị Ánh       | nguyen thi anh
      ГЕОРГИ  Димитров     | георги димитров
      李小龍                | 李小龍
      ﬁliberto             | filiberto
      '  '' - .. '         | ''
      """)
  void foldsAnyScript(String name, String words) {
    assertThat(String.join(" ", NameStarts.words(name))).isEqualTo(words);
  }

  @Test
  void longWordsAreCutWhereAsked() {
    var word = "a".repeat(15) + "𝒷𝒸".repeat(3);
    assertThat(NameStarts.terms(word)).contains(NameStarts.start(NameStarts.words(word).getFirst()),
        NameStarts.whole(NameStarts.words(word).getFirst()));
    assertThat(NameStarts.terms("𠀀".repeat(20))).contains(NameStarts.start("𠀀".repeat(20)))
        .allSatisfy(term -> assertThat(Character.isHighSurrogate(term.charAt(term.length() - 1))).isFalse());
  }
}
