package com.athleex.directory.articles.edition;

import com.athleex.directory.articles.analysis.DerivedArticle;
import com.athleex.directory.articles.analysis.DerivedArticle.CallToAction;
import com.athleex.directory.articles.analysis.DerivedArticle.Faq;
import com.athleex.directory.articles.analysis.DerivedArticle.RedFlag;
import com.athleex.directory.articles.analysis.DerivedArticle.Section;
import com.athleex.directory.articles.analysis.DerivedArticle.Situation;
import com.athleex.directory.articles.analysis.DerivedArticle.SituationTable;
import com.athleex.directory.articles.analysis.DerivedArticle.Topic;
import com.athleex.directory.articles.analysis.Urgency;
import com.athleex.directory.articles.edition.Edition.GivenCall;
import com.athleex.directory.articles.edition.Edition.GivenRow;
import com.athleex.directory.articles.edition.Edition.GivenTable;
import com.athleex.directory.articles.edition.Edition.GivenTopic;
import com.athleex.directory.specialties.Specialties;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts what an editor gave in the place of what the text says of itself. */
record Corrections(Edition edition, Specialties specialties) {

  /** Indexes of sections count in the order that the editor gave. */
  DerivedArticle applyTo(DerivedArticle derived) {
    DerivedArticle ordered = edition.sectionOrder() == null
        ? derived
        : new SectionOrder(edition.sectionOrder()).applyTo(derived);
    String locale = Objects.requireNonNullElse(edition.locale(), ordered.locale());
    return new DerivedArticle(locale, or(edition.title(), ordered.title()),
        or(edition.standfirst(), ordered.standfirst()), or(edition.author(), ordered.author()),
        Objects.requireNonNullElse(edition.readingMinutes(), ordered.readingMinutes()),
        Objects.requireNonNullElse(edition.tags(), ordered.tags()), ordered.tagLists(),
        Objects.requireNonNullElse(edition.injury(), ordered.injury()),
        Objects.requireNonNullElse(edition.disclaimer(), ordered.disclaimer()),
        each(edition.specialties(), topic -> topic(topic, Locale.of(locale)), ordered.specialties()),
        ordered.sections(), edition.situations() == null ? ordered.situations() : table(edition.situations()),
        each(edition.redFlags(), flag -> new RedFlag(flag.text(), flag.urgency(),
            flag.urgency() == Urgency.EMERGENCY, flag.section()), ordered.redFlags()),
        each(edition.faq(), pair -> new Faq(pair.question(), pair.answer()), ordered.faq()), ordered.guides(),
        each(edition.callsToAction(), call -> call(call, ordered.sections()), ordered.callsToAction()));
  }

  private Topic topic(GivenTopic given, Locale language) {
    String label = specialties.find(given.slug()).map(known -> known.label(language)).orElse(given.slug());
    return new Topic(given.slug(), label, Objects.requireNonNullElse(given.weight(), 1.0), 0);
  }

  private static SituationTable table(GivenTable given) {
    return new SituationTable(given.section(), given.columns(),
        given.rows().stream().map(Corrections::situation).toList());
  }

  // without a given urgency the stricter reading: a professional
  private static Situation situation(GivenRow row) {
    List<String> cells = row.cells();
    Urgency urgency = Objects.requireNonNullElse(row.urgency(), Urgency.PROFESSIONAL);
    return new Situation(String.join(" ", cells), cells.getFirst(),
        cells.size() < 3 ? null : String.join(" ", cells.subList(1, cells.size() - 1)), cells.getLast(),
        urgency, urgency);
  }

  private static CallToAction call(GivenCall given, List<Section> sections) {
    int offset = given.section() < sections.size()
        ? sections.get(given.section()).text().indexOf(given.phrase())
        : 0;
    return new CallToAction(given.kind(), given.phrase(), given.section(), Math.max(0, offset));
  }

  private static @Nullable String or(@Nullable String given, @Nullable String derived) {
    return given == null ? derived : given;
  }

  private static <G, T> List<T> each(@Nullable List<G> given, Function<G, T> as, List<T> derived) {
    return given == null ? derived : given.stream().map(as).toList();
  }
}
