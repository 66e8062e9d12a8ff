package com.athleex.directory.ctas.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.specialties.SpecialtiesFixture;
import com.athleex.directory.specialties.Specialty;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpecialtySlugsTest {

  private final List<Specialty> all = SpecialtiesFixture.taxonomy().all();
  private final SpecialtySlugs slugs = new SpecialtySlugs(SpecialtiesFixture.taxonomy());

  @Test
  void noSlugMeansTwoSpecialtiesInAnyLanguage() {
    var meanings = new HashMap<String, Specialty>();
    for (var specialty : all)
      for (var language : List.of(Locale.ENGLISH, Locale.ITALIAN)) {
        var slug = slugs.of(specialty, language);
        assertThat(Slug.isSlug(slug)).as(slug).isTrue();
        assertThat(meanings.merge(slug, specialty, (one, _) -> one)).as(slug).isEqualTo(specialty);
        assertThat(slugs.find(slug)).get().extracting(SpecialtySlugs.Meant::specialty).isEqualTo(specialty);
      }
  }

  @Test
  void theSlugSaysTheLanguageUnlessItIsTheSameInBoth() {
    assertThat(languages("mal-di-schiena-lombare")).containsExactly(Locale.ITALIAN);
    assertThat(languages("lower-back-pain")).containsExactly(Locale.ENGLISH);
    assertThat(languages("powerlifting")).containsExactly(Locale.ENGLISH, Locale.ITALIAN);
  }

  @Test
  void aFormerSlugAndAnyCaseAreUnderstood() {
    assertThat(slugs.find("Lower-Back-PAIN")).isPresent();
    assertThat(slugs.find("lombalgia").orElseThrow().specialty().slug()).isEqualTo("lower-back-pain");
    assertThat(languages("lombalgia")).containsExactly(Locale.ITALIAN);
    assertThat(slugs.find("nothing")).isEmpty();
    assertThat(slugs.find("")).isEmpty();
  }

  private List<Locale> languages(String slug) {
    return slugs.find(slug).orElseThrow().languages();
  }
}
