package com.athleex.directory.articles.analysis;

import static com.athleex.directory.articles.analysis.Urgency.EMERGENCY;
import static com.athleex.directory.articles.analysis.Urgency.PROFESSIONAL;
import static com.athleex.directory.articles.analysis.Urgency.SELF_CARE;
import static com.athleex.directory.articles.analysis.Urgency.URGENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.athleex.directory.articles.analysis.DerivedArticle.CallToAction;
import com.athleex.directory.articles.analysis.DerivedArticle.Faq;
import com.athleex.directory.articles.analysis.DerivedArticle.Guide;
import com.athleex.directory.articles.analysis.DerivedArticle.Kind;
import com.athleex.directory.articles.analysis.DerivedArticle.RedFlag;
import com.athleex.directory.articles.analysis.DerivedArticle.Section;
import com.athleex.directory.articles.analysis.DerivedArticle.Situation;
import com.athleex.directory.articles.analysis.DerivedArticle.SituationTable;
import com.athleex.directory.articles.analysis.DerivedArticle.Topic;
import com.athleex.directory.articles.manuscript.Source.Format;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The customer's article, as copied from its page. */
class SeedArticleTest {

  private static final DerivedArticle ARTICLE = Analyses.ofFile(Format.TEXT, "lower-back-pain-lifting.txt");

  @Test
  void readsWhatStandsAboveTheText() {
    assertThat(ARTICLE.locale()).isEqualTo("en");
    assertThat(ARTICLE.title()).isEqualTo("Lower Back Pain and Lifting: Causes, Technique and When to Stop");
    assertThat(ARTICLE.standfirst()).startsWith("Lower back discomfort while lifting").endsWith("see a pro.");
    assertThat(ARTICLE.author()).isEqualTo("Pietro Previtali");
    assertThat(ARTICLE.readingMinutes()).isEqualTo(11);
  }

  @Test
  void cutsBothListsOfTags() {
    assertThat(ARTICLE.tagLists().head()).containsExactly("lower back pain", "lumbar", "technique",
        "injury prevention");
    assertThat(ARTICLE.tagLists().foot()).containsExactly("lower back pain", "lumbar", "technique",
        "injury prevention", "athletes");
    assertThat(ARTICLE.tags()).isEqualTo(ARTICLE.tagLists().foot());
  }

  @Test
  void partsTheTextByItsHeadings() {
    assertThat(ARTICLE.sections())
        .extracting(Section::heading, section -> section.paragraphs().size(),
            section -> section.bullets().size())
        .containsExactly(tuple(null, 2, 0),
            tuple("Why the back hurts under load (without diagnosing anything)", 2, 4),
            tuple("Deadlift and squat technique: where the game is won", 4, 0),
            tuple("Movement as part of recovery (general evidence)", 5, 0),
            tuple("Building a robust back over time", 2, 4),
            tuple("When to stop and see a professional", 3, 5),
            tuple("FAQ", 5, 0));
  }

  @Test
  void leavesTheSiteOut() {
    assertThat(ARTICLE.toString()).doesNotContain("Skip to main", "Back to blog", "Liked this article",
        "Try Athleex",
        "credit card", "| Athleex", "min read", "PP");
  }

  @Test
  void readsTheTableThoughItsColumnsRunTogether() {
    SituationTable table = Objects.requireNonNull(ARTICLE.situations());
    assertThat(table.section()).isEqualTo(3);
    assertThat(table.columns()).containsExactly("Situation", "Cautious, general approach",
        "When to involve a professional");
    assertThat(table.rows()).extracting(Situation::situation, Situation::stated, Situation::urgency)
        .containsExactly(
            tuple("Mild muscular soreness after a hard session", SELF_CARE, SELF_CARE),
            tuple("Morning stiffness that eases as you move", SELF_CARE, SELF_CARE),
            tuple("Pain that appears only with a specific lift", SELF_CARE, SELF_CARE),
            // the questions and answers say "immediately" of sharp and sudden pain
            tuple("Sharp, sudden, \"catching\" pain", PROFESSIONAL, URGENT),
            tuple("Pain travelling down the leg, tingling, weakness", URGENT, URGENT));
    assertThat(table.rows().getFirst()).satisfies(row -> {
      assertThat(row.text()).startsWith(row.situation()).endsWith("worsens");
      assertThat(row.approach())
          .isEqualTo("Light movement, gentle mobility, reduce load and rebuild gradually");
      assertThat(row.professional()).isEqualTo("If it does not improve within a few days or worsens");
    });
  }

  @Test
  void marksTheEmergencyAmongTheRedFlags() {
    assertThat(ARTICLE.redFlags()).extracting(RedFlag::urgency, RedFlag::emergency, RedFlag::section)
        .containsExactly(
            tuple(URGENT, false, 5), tuple(URGENT, false, 5), tuple(URGENT, false, 5),
            tuple(URGENT, false, 5),
            tuple(EMERGENCY, true, 5));
    assertThat(ARTICLE.redFlags().getLast().text()).contains("bowel or bladder");
  }

  @Test
  void pairsQuestionsWithAnswers() {
    assertThat(ARTICLE.faq()).extracting(Faq::question).containsExactly(
        "Does lower back pain while lifting mean I really injured myself?",
        "Should I stop deadlifting and squatting if my back hurts?",
        "Is it true I should rest in bed when my back hurts?", "Does a strong core really prevent back pain?",
        "When must I absolutely see a doctor?");
    assertThat(ARTICLE.faq()).extracting(Faq::answer)
        .allSatisfy(answer -> assertThat(answer).hasSizeGreaterThan(300));
    assertThat(ARTICLE.faq().getLast().answer()).startsWith("Immediately, if").endsWith("safe guidance.");
  }

  @Test
  void findsTheGuidesItRefersTo() {
    assertThat(ARTICLE.guides()).extracting(Guide::name, Guide::slug, Guide::section).containsExactly(
        tuple("deadlift form guide", "deadlift-form-guide", 2), tuple("squat guide", "squat-guide", 2),
        tuple("posture exercises guide", "posture-exercises", 4));
    assertThat(ARTICLE.guides())
        .allSatisfy(guide -> assertThat(textAt(guide.section(), guide.offset())).startsWith(guide.phrase()));
  }

  @Test
  void findsTheCallsToActionWhereTheyStand() {
    assertThat(ARTICLE.callsToAction())
        .extracting(CallToAction::kind, CallToAction::phrase, CallToAction::section)
        .containsExactly(tuple(Kind.FIND_A_TRAINER, "Find a Trainer", 4),
            tuple(Kind.HOW_IT_WORKS, "how it works", 5),
            tuple(Kind.START_FREE, "start free", 5));
    assertThat(ARTICLE.callsToAction())
        .allSatisfy(cta -> assertThat(textAt(cta.section(), cta.offset())).startsWith(cta.phrase()));
  }

  @Test
  void isInjuryContentAndSaysWhatItIsNot() {
    assertThat(ARTICLE.injury()).isTrue();
    assertThat(ARTICLE.disclaimer()).hasSize(2);
    assertThat(ARTICLE.disclaimer().getFirst()).contains("NOT medical advice");
    assertThat(ARTICLE.disclaimer().getLast()).endsWith("in-person assessment.");
  }

  @Test
  void ranksItsSpecialties() {
    assertThat(ARTICLE.specialties().getFirst())
        .isEqualTo(new Topic("lower-back-pain", "training alongside lower back pain", 1, 17));
    assertThat(ARTICLE.specialties()).extracting(Topic::slug)
        .contains("return-to-lifting", "deadlift-technique",
            "squat-technique", "core-stability", "load-management", "injury-prevention")
        .doesNotContain("pain-assessment");
    assertThat(ARTICLE.specialties()).extracting(Topic::weight)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  private static String textAt(int section, int offset) {
    return ARTICLE.sections().get(section).text().substring(offset);
  }
}
