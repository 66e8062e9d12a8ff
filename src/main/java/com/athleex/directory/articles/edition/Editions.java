package com.athleex.directory.articles.edition;

import com.athleex.directory.articles.ArticleProblem;
import com.athleex.directory.articles.RedFlagTopics;
import com.athleex.directory.articles.analysis.ArticleAnalysis;
import com.athleex.directory.articles.analysis.DerivedArticle;
import com.athleex.directory.articles.manuscript.Source;
import com.athleex.directory.articles.manuscript.Source.Format;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From what an editor gives to an article that reads. */
@Component
public class Editions {

  private final ArticleAnalysis analysis;
  private final Specialties specialties;
  private final RedFlagTopics topics;

  public Editions(ArticleAnalysis analysis, Specialties specialties, RedFlagTopics topics) {
    this.analysis = analysis;
    this.specialties = specialties;
    this.topics = topics;
  }

  /**
   * @throws ProblemException
   *           {@code empty-article} without text and sections, or
   *           {@code invalid-request} naming every field that is wrong
   */
  public Composition compose(Edition edition) {
    DerivedArticle derived = derive(edition);
    check(edition, derived);
    DerivedArticle article = new Corrections(edition, specialties).applyTo(derived);
    return new Composition(article, pack(edition.redFlagPack(), article),
        Objects.requireNonNullElse(edition.sources(), List.of()), blankToNull(edition.reviewer()),
        edition.reviewDueOn(), edition.related());
  }

  /**
   * What keeps it from the public; a proposed order is told as a
   * {@code sectionOrder}.
   */
  public Readiness readiness(Edition edition, Composition composition) {
    Readiness readiness = Readiness.of(composition);
    List<Integer> before = edition.sectionOrder();
    List<Integer> proposed = readiness.proposedOrder();
    return before == null || proposed == null
        ? readiness
        : new Readiness(readiness.missing(), proposed.stream().map(before::get).toList());
  }

  private DerivedArticle derive(Edition edition) {
    if (edition.sections() != null)
      return analysis.analyse(GivenText.of(edition, edition.sections()), edition.title());
    if (edition.text() == null || edition.text().isBlank())
      throw new ProblemException(ArticleProblem.EMPTY_ARTICLE);
    return analysis.analyse(new Source(Objects.requireNonNullElse(edition.format(), Format.TEXT),
        edition.text(), edition.title()));
  }

  private static @Nullable String pack(@Nullable String given, DerivedArticle article) {
    return given == null ? PackProposal.of(article).orElse(null) : blankToNull(given);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private void check(Edition edition, DerivedArticle derived) {
    var errors = new ArrayList<FieldProblem>();
    int sections = derived.sections().size();
    if (edition.sections() != null && edition.text() != null)
      errors.add(FieldProblem.at("/text", "articles.text-or-sections"));
    String pack = blankToNull(edition.redFlagPack());
    if (pack != null && !topics.has(pack))
      errors.add(FieldProblem.at("/redFlagPack", "articles.no-such-pack", pack));
    if (edition.specialties() != null)
      for (int at = 0; at < edition.specialties().size(); at++)
        if (specialties.find(edition.specialties().get(at).slug()).isEmpty())
          errors.add(FieldProblem.at("/specialties/" + at + "/slug", "articles.unknown-specialty",
              edition.specialties().get(at).slug()));
    if (edition.sectionOrder() != null && !new SectionOrder(edition.sectionOrder()).isOf(sections))
      errors.add(FieldProblem.at("/sectionOrder", "articles.section-order", sections));
    if (edition.situations() != null)
      inRange("/situations/section", edition.situations().section(), sections, errors);
    if (edition.redFlags() != null)
      for (int at = 0; at < edition.redFlags().size(); at++)
        inRange("/redFlags/" + at + "/section", edition.redFlags().get(at).section(), sections, errors);
    if (edition.callsToAction() != null)
      for (int at = 0; at < edition.callsToAction().size(); at++)
        inRange("/callsToAction/" + at + "/section", edition.callsToAction().get(at).section(), sections,
            errors);
    if (!errors.isEmpty())
      throw new ProblemException(WebProblem.INVALID_REQUEST, errors);
  }

  private static void inRange(String pointer, int section, int sections, List<FieldProblem> errors) {
    if (section >= sections)
      errors.add(FieldProblem.at(pointer, "articles.no-such-section", sections));
  }
}
