package com.athleex.directory.ctas;

import static com.athleex.directory.ctas.CtaKind.END_BLOCK;
import static com.athleex.directory.ctas.CtaKind.FIND_A_PROFESSIONAL;
import static com.athleex.directory.ctas.CtaKind.FIND_A_TRAINER;
import static com.athleex.directory.ctas.CtaKind.GUIDE;
import static com.athleex.directory.ctas.CtaKind.HOW_IT_WORKS;
import static com.athleex.directory.ctas.CtaKind.START_FREE;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.articles.redflags.PacksFixture;
import com.athleex.directory.specialties.SpecialtiesFixture;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementRulesTest {

  private final PlacementRules rules = new PlacementRules(SpecialtiesFixture.taxonomy(),
      CtaSettingsTest.settings(Map.of()), PacksFixture.packs());

  @Test
  void inAnArticleOnAnInjuryTrainersComeAfterTheRedFlags() {
    var injury = article(true, "knee-pain", "squat-technique");
    assertThat(rules.kindsAt(Placement.INLINE, injury)).containsExactly(GUIDE);
    assertThat(rules.kindsAt(Placement.AFTER_RED_FLAGS, injury)).containsExactly(FIND_A_TRAINER);
    assertThat(rules.kindsAt(Placement.FAQ, injury)).containsExactly(GUIDE);
    assertThat(rules.kindsAt(Placement.END, injury)).containsExactly(FIND_A_TRAINER, HOW_IT_WORKS,
        START_FREE, END_BLOCK);
    assertThat(rules.isGated(FIND_A_TRAINER, injury)).isTrue();
    assertThat(rules.isGated(GUIDE, injury)).isFalse();
  }

  @Test
  void elsewhereTrainersMayStandInTheText() {
    var guide = article(false, "squat-technique");
    assertThat(rules.kindsAt(Placement.INLINE, guide)).containsExactly(FIND_A_TRAINER, GUIDE);
    assertThat(rules.kindsAt(Placement.AFTER_RED_FLAGS, guide)).isEmpty();
    assertThat(rules.isGated(FIND_A_TRAINER, guide)).isFalse();
    assertThat(rules.isGated(FIND_A_TRAINER, article(false, "return-to-lifting"))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aHeadKnockLeadsToNoTrainerAnywhere(Placement placement) {
    assertThat(rules.kindsAt(placement, article(true, "concussion-history")))
        .doesNotContain(FIND_A_TRAINER, FIND_A_PROFESSIONAL);
    assertThat(rules.kindsAt(placement, article(true, "neck-pain", "concussion-history")))
        .doesNotContain(FIND_A_TRAINER, FIND_A_PROFESSIONAL);
  }

  @Test
  void whereAssessmentIsNeededNoTrainerIsOffered() {
    assertThat(rules.kindsAt(Placement.END, article(true, "sciatica-history")))
        .containsExactly(FIND_A_PROFESSIONAL, HOW_IT_WORKS, START_FREE, END_BLOCK);
  }

  @Test
  void settingsNameWhatLeadsToNoTrainer() {
    var none = new PlacementRules(SpecialtiesFixture.taxonomy(),
        CtaSettingsTest.settings(Map.of("directory.ctas.without-trainers", "knee-pain")),
        PacksFixture.packs());
    assertThat(none.kindsAt(Placement.AFTER_RED_FLAGS, article(true, "knee-pain"))).isEmpty();
  }

  @Test
  void noHeadKnockAndNoInjuryWithoutAPackLeadsToATrainer() {
    for (var pack : Arrays.asList("head-knock", "nothing-known", null)) {
      var article = withPack(true, pack, "powerlifting");
      for (var placement : Placement.values())
        assertThat(rules.kindsAt(placement, article)).noneMatch(CtaKind::finds);
    }
  }

  private static RegisteredArticle article(boolean injury, String... specialties) {
    return withPack(injury, injury ? "low-back" : null, specialties);
  }

  private static RegisteredArticle withPack(boolean injury, @Nullable String pack, String... specialties) {
    return new RegisteredArticle("some-article", Locale.ENGLISH, "Some article", 5, List.of(), injury,
        List.of(specialties), pack, Map.of(), Instant.EPOCH);
  }
}
