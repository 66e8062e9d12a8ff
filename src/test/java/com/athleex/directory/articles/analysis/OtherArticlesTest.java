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
import com.athleex.directory.articles.analysis.DerivedArticle.Topic;
import com.athleex.directory.articles.manuscript.Source.Format;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Articles written for these tests: another language, other formats, no injury.
 */
class OtherArticlesTest {

  @Nested
  class AnItalianTextOnAnInjury {

    private static final DerivedArticle ARTICLE = Analyses.ofFile(Format.TEXT, "spalla-e-panca.txt");

    @Test
    void hasItsHead() {
      assertThat(ARTICLE.locale()).isEqualTo("it");
      assertThat(ARTICLE.title())
          .isEqualTo("Spalla dolente e panca piana: che cosa cambiare e quando fermarsi");
      assertThat(ARTICLE.standfirst()).startsWith("Una guida prudente").endsWith("a un medico.");
      assertThat(ARTICLE.author()).isEqualTo("Marta Rinaldi");
      assertThat(ARTICLE.readingMinutes()).isEqualTo(7);
      assertThat(ARTICLE.tagLists().head()).containsExactly("spalla", "panca piana", "tendini",
          "prevenzione infortuni");
      assertThat(ARTICLE.tagLists().foot()).containsExactly("spalla", "panca piana", "tendini");
    }

    @Test
    void hasItsSections() {
      assertThat(ARTICLE.sections())
          .extracting(Section::heading, section -> section.paragraphs().size(),
              section -> section.bullets().size())
          .containsExactly(tuple(null, 1, 0), tuple("Perché la spalla si lamenta", 1, 3),
              tuple("Che cosa provare", 2, 0), tuple("Quando fermarsi", 2, 4),
              tuple("Domande frequenti", 7, 0));
      assertThat(ARTICLE.toString()).doesNotContain("Torna al blog", "carta di credito", "| Esempio");
    }

    @Test
    void hasItsTableAndRedFlags() {
      assertThat(Objects.requireNonNull(ARTICLE.situations()).rows())
          .extracting(Situation::situation, Situation::professional, Situation::urgency).containsExactly(
              tuple("Indolenzimento il giorno dopo", "Se dura oltre una settimana", SELF_CARE),
              tuple("Fastidio solo con presa larga", "Se non cambia dopo tre settimane", SELF_CARE),
              tuple("Dolore notturno che sveglia", "Visita da un medico o un fisioterapista", PROFESSIONAL),
              tuple("Braccio che cede dopo una caduta", "Pronto soccorso, chiama il 112", EMERGENCY));
      assertThat(ARTICLE.redFlags()).extracting(RedFlag::urgency, RedFlag::emergency).containsExactly(
          tuple(PROFESSIONAL, false), tuple(URGENT, false), tuple(EMERGENCY, true),
          tuple(PROFESSIONAL, false));
    }

    @Test
    void hasItsQuestions() {
      assertThat(ARTICLE.faq()).extracting(Faq::question).containsExactly("Devo smettere con la panca piana?",
          "Posso allenare le gambe?", "Quando devo chiamare aiuto?");
      assertThat(ARTICLE.faq().get(1).answer()).startsWith("Sì, se").contains("\n").endsWith("uno diverso.");
    }

    @Test
    void hasItsGuidesAndCallsToAction() {
      assertThat(ARTICLE.guides()).extracting(Guide::name, Guide::slug)
          .containsExactly(tuple("esercizi posturali", "posture-exercises"), tuple("squat", "squat-guide"));
      assertThat(ARTICLE.callsToAction())
          .extracting(CallToAction::kind, CallToAction::phrase, CallToAction::section)
          .containsExactly(tuple(Kind.FIND_A_TRAINER, "trova un allenatore", 2),
              tuple(Kind.HOW_IT_WORKS, "come funziona", 3), tuple(Kind.START_FREE, "inizia gratis", 3));
    }

    @Test
    void isInjuryContentAboutTheShoulder() {
      assertThat(ARTICLE.injury()).isTrue();
      assertThat(ARTICLE.disclaimer()).hasSize(2).first().asString().contains("non sono un parere medico");
      assertThat(ARTICLE.specialties()).extracting(Topic::slug).startsWith("shoulder-pain",
          "bench-press-technique",
          "injury-prevention");
      assertThat(ARTICLE.specialties().getFirst().label()).isEqualTo("dolore alla spalla");
    }
  }

  @Nested
  class AnHtmlPage {

    private static final DerivedArticle ARTICLE = Analyses.ofFile(Format.HTML, "knee-pain-running.html");

    @Test
    void hasItsHead() {
      assertThat(ARTICLE.locale()).isEqualTo("en");
      assertThat(ARTICLE.title()).isEqualTo("Runner’s knee and the gym");
      assertThat(ARTICLE.standfirst()).startsWith("What to change in the gym");
      assertThat(ARTICLE.author()).isEqualTo("Ines Okafor");
      assertThat(ARTICLE.tags()).containsExactly("knee pain", "running", "squat", "rehab");
      assertThat(ARTICLE.readingMinutes()).isEqualTo(2); // some 270 words, none printed
    }

    @Test
    void leavesOutWhatSurroundsTheArticle() {
      assertThat(ARTICLE.toString()).doesNotContain("Neck pain", "shoulder", "elbow", "lumbar", "sciatica",
          "rights reserved", "Skip to");
      assertThat(ARTICLE.sections()).extracting(Section::heading, Section::level).containsExactly(
          tuple(null, 1),
          tuple("What usually helps", 2), tuple("Which signs mean what", 2), tuple("Red flags", 2),
          tuple("Coming back", 2), tuple("Common questions", 2));
      assertThat(ARTICLE.sections().get(1).bullets()).hasSize(3);
    }

    @Test
    void hasItsTableAndRedFlags() {
      assertThat(Objects.requireNonNull(ARTICLE.situations()).rows())
          .extracting(Situation::situation, Situation::approach, Situation::urgency)
          .containsExactly(tuple("A dull ache after hills", "Shorter runs", SELF_CARE),
              tuple("Stiff when rising from a chair", "Move often", SELF_CARE),
              tuple("Swollen since the last run", "Rest and cool it", PROFESSIONAL),
              tuple("The knee locks", "Do not force it", URGENT));
      assertThat(ARTICLE.redFlags()).extracting(RedFlag::emergency).containsExactly(false, true, false);
    }

    @Test
    void hasItsQuestionsGuidesAndCallsToAction() {
      assertThat(ARTICLE.faq()).containsExactly(
          new Faq("Is running bad for knees?", "No. Most runners' knees are as healthy as anybody's."),
          new Faq("Do braces help?", "For some, and for a while.\nThey replace no training."));
      assertThat(ARTICLE.guides()).extracting(Guide::slug).containsExactly("squat-guide",
          "posture-exercises");
      assertThat(ARTICLE.callsToAction()).extracting(CallToAction::kind, CallToAction::phrase)
          .containsExactly(
              tuple(Kind.FIND_A_TRAINER, "Find a coach"), tuple(Kind.HOW_IT_WORKS, "how it works"),
              tuple(Kind.START_FREE, "sign up free"));
    }

    @Test
    void isInjuryContentAboutTheKnee() {
      assertThat(ARTICLE.injury()).isTrue();
      assertThat(ARTICLE.disclaimer()).containsExactly("This text is not a substitute for an examination.");
      assertThat(ARTICLE.specialties()).extracting(Topic::slug).startsWith("knee-pain", "squat-technique")
          .contains("return-to-running");
    }
  }

  @Nested
  class AMarkdownTextWithoutInjury {

    private static final DerivedArticle ARTICLE = Analyses.ofFile(Format.MARKDOWN, "first-barbell-month.md");

    @Test
    void hasItsHead() {
      assertThat(ARTICLE.title()).isEqualTo("Your first month with a barbell");
      assertThat(ARTICLE.standfirst()).startsWith("Three sessions a week").endsWith("complicated.");
      assertThat(ARTICLE.author()).isEqualTo("Tom Vale");
      assertThat(ARTICLE.tags()).containsExactly("beginners", "programming");
      assertThat(ARTICLE.readingMinutes()).isEqualTo(1);
    }

    @Test
    void hasItsSections() {
      assertThat(ARTICLE.sections())
          .extracting(Section::heading, Section::level, section -> section.bullets().size())
          .containsExactly(tuple(null, 1, 0), tuple("How to load", 2, 3), tuple("How to breathe", 2, 0),
              tuple("What to write down", 3, 0), tuple("FAQ", 2, 0));
      assertThat(ARTICLE.faq()).hasSize(2).last()
          .isEqualTo(new Faq("Do I need a belt?", "Not in the first month. Learn to brace first."));
    }

    @Test
    void isNoInjuryContent() {
      assertThat(ARTICLE.injury()).isFalse();
      assertThat(ARTICLE.situations()).isNull();
      assertThat(ARTICLE.redFlags()).isEmpty();
      assertThat(ARTICLE.disclaimer()).isEmpty();
      assertThat(ARTICLE.specialties()).extracting(Topic::slug).startsWith("beginner-lifting")
          .contains("squat-technique", "deadlift-technique", "load-management", "bracing-breathing");
    }

    @Test
    void hasItsGuidesAndCallsToAction() {
      assertThat(ARTICLE.guides()).extracting(Guide::slug).containsExactly("deadlift-form-guide",
          "squat-guide");
      assertThat(ARTICLE.callsToAction()).extracting(CallToAction::kind).containsExactly(Kind.FIND_A_TRAINER);
    }
  }
}
