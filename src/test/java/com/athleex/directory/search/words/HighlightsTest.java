package com.athleex.directory.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.search.RankingWeights;
import com.athleex.directory.specialties.SpecialtiesFixture;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {

  private static final RankingWeights WEIGHTS = new RankingWeights(290, 40, 25, 35, 25, 12, 12, 8, 3,
      new RankingWeights.Halving(2, 25, 4_000_000), new RankingWeights.Words(192, 160, 64, 640, 320));
  private static final WordReader READER = new WordReader(SpecialtiesFixture.taxonomy(), WEIGHTS);

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {"giulia, Giulia Ferraris, [Giulia] Ferraris",
      "giulai, Giulia Ferraris, [Giulia] Ferraris", "osullivan, Sinéad O’Sullivan, Sinéad [O’Sullivan]",
      "sullivan, Sinéad O’Sullivan, Sinéad O’[Sullivan]", "ferr, Giulia Ferraris, Giulia [Ferraris]",
      "strasser, 💪 Jörg Müller-Straßer, 💪 Jörg Müller-[Straßer]", "小龙, 李小龙, 李[小][龙]",
      "marco, Giulia Ferraris, Giulia Ferraris"})
  void marksWhatFitsInANameInUtf16Units(String typed, String name, String marked) {
    assertThat(marked(name, Highlights.inName(READER.read(typed), name))).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {"deadlift, Deadlifts for beginners, [Deadlifts] for beginners",
      "deadlift, Dead-lift days, [Dead-lift] days", "frontlever, Front-lever days, [Front-lever] days",
      "mal di schiena, Mal di schiena? Forza!, [Mal] di [schiena]? Forza!",
      "\"forza massimale\", Forza massimale e forza, [Forza] [massimale] e forza",
      "dimagrire, Perdere peso a Milano, [Perdere] [peso] a Milano"})
  void marksWhatFitsInRunningText(String typed, String text, String marked) {
    assertThat(marked(text, Highlights.inText(READER.read(typed), text))).isEqualTo(marked);
  }

  private static String marked(String text, List<Highlights.Range> ranges) {
    var marked = new StringBuilder(text);
    for (var range : ranges.reversed())
      marked.insert(range.end(), "]").insert(range.start(), "[");
    return marked.toString();
  }
}
