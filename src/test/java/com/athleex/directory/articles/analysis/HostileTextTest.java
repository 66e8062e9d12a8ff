package com.athleex.directory.articles.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.athleex.directory.Asvs;
import com.athleex.directory.articles.manuscript.Source.Format;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts as long as the API accepts, made to hurt: each is answered, in time
 * linear in its length.
 */
class HostileTextTest {

  private static final int LONGEST = 256 * 1024;

  @ParameterizedTest
  @MethodSource("texts")
  @Asvs("v5.0.0-1.3.12")
  void isAnalysedInBoundedTime(Format format, String unit) {
    String text = unit.repeat(LONGEST / unit.length());
    DerivedArticle article = assertTimeout(Duration.ofSeconds(60), () -> Analyses.of(format, text));
    assertThat(article.readingMinutes()).isPositive();
  }

  static Stream<Arguments> texts() {
    return Stream
        .of("<", "<b><i>", "<ul><li>", "<table><tr><td>", "<a href=x>guide ", "<!--", "#a", "> ", "  - a\n",
            "![a](",
            "*a **a ", "|", "| a | b |\n|---|---|\n", "?", "\n\nA\n\n", "\u0000", "\ud83d", "• a\n",
            "our guide ",
            "guida a ", "not a ", "If sharp pain, ", "FAQ\n\nWhy? Because.\n\n", "By A B - ",
            "Situation A When to see a doctor\n", "a ".repeat(3000) + "\n\n")
        .flatMap(unit -> Arrays.stream(Format.values()).map(format -> Arguments.of(format, unit)));
  }

  @ParameterizedTest
  @MethodSource("empties")
  void anEmptyTextSaysNothing(Format format, String text) {
    DerivedArticle article = Analyses.of(format, text);
    assertThat(article.title()).isNull();
    assertThat(article.specialties()).isEmpty();
    assertThat(article.injury()).isFalse();
  }

  static Stream<Arguments> empties() {
    return Stream.of("", " \n\n ", "\n")
        .flatMap(text -> Arrays.stream(Format.values()).map(format -> Arguments.of(format, text)));
  }
}
