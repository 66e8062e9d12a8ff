package com.athleex.directory.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.places.gazetteer.Loaded;
import com.athleex.directory.specialties.SpecialtiesFixture;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SearchBoxTest {

  private static final SearchBox BOX = new SearchBox(Loaded.GAZETTEER, SpecialtiesFixture.taxonomy());
  private static final Set<Parameter> ALL = EnumSet.allOf(Parameter.class);

  @ParameterizedTest
  @CsvFileSource(resources = "/search/understanding/queries.csv", delimiter = '|', maxCharsPerColumn = 1000)
  void understands(String text, @Nullable String told) {
    assertThat(Told.of(text, read(text, ALL))).isEqualTo(told == null ? "" : told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      mal di schiena milano             | milano                | [mal di schiena] lower-back-pain + milano
      mal di schiena milano             | MAL DI SCHIENA        | [milano] Milan/MI + mal di schiena
      mal di schiena milano             | mal di schiena,milano | + mal di schiena milano
      reggio emilia squat               | reggio                | [squat] squat-technique + reggio emilia ? Bologna/BO⊂
      coach under 49,90 euro in Monza   | 49,90 euro            | [Monza] Monza/MB + 49,90 euro
      a squat coach                     | a                     | [squat] squat-technique + a
      online coach in Leeds             | line                  | [online] mode online, [Leeds] Leeds/GB
      """)
  void aPieceThatIsUndoneIsWords(String text, String pieces, String told) {
    var manner = new SearchBox.Manner(ALL, List.of(pieces.split(",(?! ?\\d)")), Locale.ENGLISH, null);
    assertThat(Told.of(text, BOX.read(text, manner))).isEqualTo(told);
  }

  @Test
  void specialtiesAreToldHoweverTheyAreTaken() {
    var undone = new SearchBox.Manner(Set.of(), List.of("sciatica"), Locale.ENGLISH, null);
    assertThat(BOX.read("sciatica milano", undone).spokenOf()).extracting(specialty -> specialty.slug())
        .containsExactly("sciatica-history");
    assertThat(BOX.readNothing("sciatica milano")).satisfies(read -> {
      assertThat(read.pieces()).isEmpty();
      assertThat(read.rest()).isEqualTo("sciatica milano");
      assertThat(read.spokenOf()).extracting(specialty -> specialty.slug())
          .containsExactly("sciatica-history");
    });
  }

  @ParameterizedTest
  @CsvSource({"torn meniscus london, torn meniscus, knee-pain",
      "operazione al crociato, operazione al crociato, post-surgery-return"})
  void alsoTheWordsOfThoseWhoLookForSomebodyAreNoWayAroundTheGate(String text, String undone, String slug) {
    var manner = new SearchBox.Manner(ALL, List.of(undone), Locale.ENGLISH, null);
    assertThat(BOX.read(text, manner)).satisfies(read -> {
      assertThat(read.rest()).isEqualTo(undone);
      assertThat(read.spokenOf()).extracting(specialty -> specialty.slug()).containsExactly(slug);
    });
    assertThat(BOX.readNothing(text).spokenOf()).extracting(specialty -> specialty.slug())
        .containsExactly(slug);
  }

  private static ReadText read(String text, Set<Parameter> parameters) {
    return BOX.read(text, new SearchBox.Manner(parameters, List.of(), Locale.ENGLISH, null));
  }
}
