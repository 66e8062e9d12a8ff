package com.athleex.directory.ctas;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.DisclaimersFixture;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.articles.redflags.PacksFixture;
import com.athleex.directory.ctas.CallsToAction.Reader;
import com.athleex.directory.ctas.counts.Outcome;
import com.athleex.directory.ctas.counts.Refs;
import com.athleex.directory.ctas.inventory.CountedIndex;
import com.athleex.directory.ctas.inventory.Inventory;
import com.athleex.directory.ctas.links.FindAddresses;
import com.athleex.directory.ctas.links.PlaceSlugs;
import com.athleex.directory.ctas.links.SpecialtySlugs;
import com.athleex.directory.places.Places.Resolution;
import com.athleex.directory.places.gazetteer.Loaded;
import com.athleex.directory.specialties.SpecialtiesFixture;
import com.athleex.directory.web.HeadOnly;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Which calls to action stand there, by whom they would lead to. */
class CallsToActionTest {

  private static final RegisteredArticle BACK = article("back", true, "lower-back-pain", "squat-technique");
  private static final RegisteredArticle SQUAT = article("squat", false, "squat-technique");
  private static final RegisteredArticle HEAD = article("head-knocks", true, "concussion-history");
  private static final RegisteredArticle SCIATICA = article("sciatica", true, "sciatica-history");
  private static final Refs REFS = (article, placement, variant) -> article + ".ref." + variant;

  private final SpecialtySlugs specialtySlugs = new SpecialtySlugs(SpecialtiesFixture.taxonomy());

  @Test
  void whereSomebodyIsNearTheLinkSaysNothingMore() {
    var cta = find(calls(new CountedIndex(10, 2, 0)).of(BACK, Placement.AFTER_RED_FLAGS, near("Cagliari")));
    assertThat(cta.label()).isIn("Find a trainer near Cagliari: training alongside lower back pain",
        "Train with a coach near Cagliari: training alongside lower back pain");
    assertThat(cta.href()).isEqualTo("/find/lower-back-pain/cagliari?ref=back");
    assertThat(cta.id()).isEqualTo("back.after-red-flags.find-a-trainer");
    assertThat(cta.ref()).isEqualTo("back.ref." + cta.variant());
    assertThat(cta.go()).isEqualTo("/go/" + cta.id() + "?near=geonames:2525473&lang=en&variant="
        + cta.variant() + "&ref=" + cta.ref());
    assertThat(cta.search()).isEqualTo("/api/v1/trainers?specialty=lower-back-pain&near=geonames:2525473"
        + "&radiusKm=25&mode=in-person&facets=none&limit=3&lang=en&ref=" + cta.ref());
  }

  @Test
  void whereSomebodyIsFurtherAwayTheLabelSaysHowFar() {
    var cta = find(calls(new CountedIndex(80, 2, 5)).of(BACK, Placement.END, near("Cagliari")));
    assertThat(cta.label()).contains("within 100 km of Cagliari");
    assertThat(cta.href()).isEqualTo("/find/lower-back-pain/cagliari?radiusKm=100&ref=back");
    assertThat(cta.reach()).isNotNull().satisfies(reach -> {
      assertThat(reach.radiusKm()).isEqualTo(100);
      assertThat(reach.total()).isEqualTo(2);
      assertThat(reach.widened()).isTrue();
    });
    var online = find(calls(new CountedIndex(300, 2, 5)).of(BACK, Placement.END, near("Cagliari")));
    assertThat(online.label()).contains("live online");
    assertThat(online.href()).isEqualTo("/find/lower-back-pain/cagliari?mode=online&ref=back");
    assertThat(online.search()).contains("&mode=online&").doesNotContain("radiusKm");
  }

  @Test
  void whereNobodyIsThereIsSomethingToReadOrNothing() {
    var calls = calls(new CountedIndex(300, 2, 0));
    assertThat(calls.of(BACK, Placement.AFTER_RED_FLAGS, near("Cagliari"))).singleElement()
        .satisfies(cta -> assertThat(cta.id()).isEqualTo("back.after-red-flags.guide.squat"));
    assertThat(kinds(calls.of(BACK, null, near("Cagliari")))).doesNotContain(CtaKind.FIND_A_TRAINER)
        .contains(CtaKind.END_BLOCK);
    assertThat(calls.of(SQUAT, Placement.INLINE, near("Cagliari"))).isEmpty();
  }

  @Test
  void anIndexThatIsDownBreaksNothing() {
    var cta = find(calls(new CountedIndex(0, 1, 1).broken()).of(BACK, Placement.END, near("Cagliari")));
    assertThat(cta.href()).isEqualTo("/find/lower-back-pain/cagliari?ref=back");
    assertThat(cta.label()).contains("near Cagliari");
    assertThat(cta.reach()).isNull();
  }

  @Test
  void theIndexIsAskedOnceForAllPlacements() {
    var index = new CountedIndex(1000, 0, 0);
    calls(index).of(BACK, null, near("Cagliari"));
    assertThat(index.asked).hasSize(5);
    var none = new CountedIndex(0, 1, 0);
    calls(none).of(BACK, Placement.FAQ, near("Cagliari"));
    assertThat(none.asked).isEmpty();
  }

  @Test
  void aHeadKnockLeadsToNoTrainerWhoeverIsNear() {
    var index = new CountedIndex(0, 50, 50);
    assertThat(kinds(calls(index).of(HEAD, null, near("Cagliari"))))
        .containsExactly(CtaKind.HOW_IT_WORKS, CtaKind.START_FREE, CtaKind.END_BLOCK);
    assertThat(index.asked).isEmpty();
  }

  @Test
  void whereAssessmentIsNeededProfessionalsAreCountedAlone() {
    var index = new CountedIndex(0, 1, 0);
    var cta = find(calls(index).of(SCIATICA, Placement.END, near("Cagliari")));
    assertThat(cta.kind()).isEqualTo(CtaKind.FIND_A_PROFESSIONAL);
    assertThat(cta.href()).contains("profession=physiotherapist&profession=doctor");
    assertThat(index.asked)
        .allSatisfy(query -> assertThat(query.filters().professions()).isEqualTo(DeepLinks.PROFESSIONALS));
  }

  @Test
  void withinOneViewAKindKeepsItsWordingAndTheIdDoesNotTellIt() {
    var calls = calls(new CountedIndex(0, 1, 0));
    for (int view = 0; view < 50; view++)
      assertThat(calls.of(BACK, null, near("Cagliari")).stream().filter(cta -> cta.kind().finds())
          .map(CallToAction::variant).distinct()).hasSize(1);
    var variants = Stream.generate(() -> find(calls.of(BACK, Placement.END, near("Cagliari")))).limit(100)
        .toList();
    assertThat(variants.stream().map(CallToAction::variant).distinct()).containsExactlyInAnyOrder("a", "b");
    assertThat(variants.stream().map(CallToAction::id).distinct()).hasSize(1);
  }

  @Test
  void aClickIsCountedOnceAndAskingForHeadersAloneIsNoClick() {
    var counted = new ArrayList<String>();
    var controller = new GoController(calls(new CountedIndex(0, 1, 0)), Loaded.GAZETTEER, REFS,
        (by, ref, outcome) -> {
          assertThat(outcome).isEqualTo(Outcome.CLICKED);
          counted.add(String.valueOf(ref));
        });
    var id = "back.end.find-a-trainer";
    var request = new MockHttpServletRequest();
    controller.follow(id, null, null, null, "back.end.b.1.x", null, Locale.ENGLISH, request);
    controller.follow(id, null, null, "b", null, null, Locale.ENGLISH, request);
    controller.follow(id, null, null, "zz", "not a ref", null, Locale.ENGLISH, request);
    assertThat(counted).containsExactly("back.end.b.1.x", "back.ref.b", "back.ref.a");
    HeadOnly.mark(request);
    controller.follow(id, null, null, null, null, null, Locale.ENGLISH, request);
    assertThat(counted).hasSize(3);
  }

  private CallsToAction calls(CountedIndex index) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/ctas", "messages/articles");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    var settings = CtaSettingsTest.settings(Map.of("directory.ctas.seed", "1"));
    var taxonomy = SpecialtiesFixture.taxonomy();
    var rules = new PlacementRules(taxonomy, settings, PacksFixture.packs());
    var links = new DeepLinks(settings, new FindAddresses(specialtySlugs, new PlaceSlugs(Loaded.GAZETTEER)),
        taxonomy);
    var wording = new Wording(messages, taxonomy, DisclaimersFixture.from(messages));
    return new CallsToAction(new Shelf(List.of(BACK, SQUAT, HEAD, SCIATICA)), rules,
        new Inventory(index, Clock.systemUTC()), links,
        new Offers(rules, links, wording, new Variants(settings), REFS));
  }

  private static Reader near(String place) {
    return new Reader(Locale.ENGLISH,
        ((Resolution.Found) Loaded.GAZETTEER.resolve(place, Locale.ENGLISH, null)).place());
  }

  private static CallToAction find(List<CallToAction> ctas) {
    return ctas.stream().filter(cta -> cta.kind().finds()).findFirst().orElseThrow();
  }

  private static List<CtaKind> kinds(List<CallToAction> ctas) {
    return ctas.stream().map(CallToAction::kind).toList();
  }

  private static RegisteredArticle article(String slug, boolean injury, String... specialties) {
    return new RegisteredArticle(slug, Locale.ENGLISH, slug, 5, List.of(), injury, List.of(specialties),
        injury ? "low-back" : null, Map.of(), Instant.EPOCH);
  }

  private record Shelf(List<RegisteredArticle> all) implements ArticleRegistry {

    @Override
    public Optional<RegisteredArticle> find(String slug) {
      return all.stream().filter(article -> article.slug().equals(slug)).findFirst();
    }

    @Override
    public List<RegisteredArticle> list(@Nullable String tag, @Nullable String specialty) {
      return all;
    }

    @Override
    public List<RegisteredArticle> related(RegisteredArticle article, int limit) {
      return all.stream().filter(other -> !other.equals(article))
          .filter(other -> other.specialties().stream().anyMatch(article.specialties()::contains)).toList();
    }
  }
}
