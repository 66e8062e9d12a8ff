package com.athleex.directory.articles.registry;

import com.athleex.directory.articles.ArticleProblem;
import com.athleex.directory.articles.edition.Composition;
import com.athleex.directory.articles.edition.Edition;
import com.athleex.directory.articles.edition.Editions;
import com.athleex.directory.articles.edition.Readiness;
import com.athleex.directory.articles.manuscript.Source.Format;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The editors' side of the articles. An article goes from draft through
 * reviewed to published; each saving is a revision, and the public goes on
 * seeing the published one until another is.
 */
@Service
@Transactional
public class Desk {

  private final Articles articles;
  private final Revisions revisions;
  private final Editions editions;
  private final Shelf shelf;
  private final Clock clock;

  Desk(Articles articles, Revisions revisions, Editions editions, Shelf shelf, Clock clock) {
    this.shelf = shelf;
    this.articles = articles;
    this.revisions = revisions;
    this.editions = editions;
    this.clock = clock;
  }

  /** All articles by slug, the withdrawn ones too. */
  @Transactional(readOnly = true)
  public List<DeskEntry> list() {
    return articles.all().stream().map(article -> DeskEntry.of(article, latest(article).orElse(null)))
        .toList();
  }

  @Transactional(readOnly = true)
  public boolean has(String slug) {
    return articles.existsBySlug(slug);
  }

  @Transactional(readOnly = true)
  public DeskArticle read(String slug) {
    return told(found(slug));
  }

  /**
   * @throws ProblemException
   *           {@code not-found} where there is no such revision
   */
  @Transactional(readOnly = true)
  public Edition edition(String slug, int number) {
    return revisions.findByArticleIdAndNumber(found(slug).id(), number).map(Revision::edition)
        .orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
  }

  /**
   * Saves a revision; the first one of a slug makes the article.
   *
   * @param ifMatch
   *          wanted where there is a revision already
   * @throws ProblemException
   *           naming every field that is wrong
   */
  public DeskArticle save(String slug, Edition edition, @Nullable String ifMatch) {
    Composition composition = editions.compose(edition);
    var known = articles.findBySlug(slug);
    known.ifPresent(article -> check(article, ifMatch));
    checkReferences(slug, edition, composition);
    Article article = known
        .orElseGet(() -> articles.save(new Article(slug, composition, clock.instant())));
    translate(article, edition.translationOf());
    revisions.save(new Revision(article.id(), article.revise(composition, clock.instant()), edition,
        composition, clock.instant()));
    return told(articles.save(article));
  }

  /** Another text; what was corrected stays. */
  public DeskArticle rewrite(String slug, Format format, String text,
      @Nullable String ifMatch) {
    Article article = found(slug);
    Edition before = latest(article).map(Revision::edition).orElse(Edition.of(format, text));
    return save(slug, before.withText(format, text), ifMatch);
  }

  /**
   * Takes a page of the blog's in: as a draft, or as another revision of its
   * article, of which the public sees nothing yet.
   */
  public Taken take(String slug, Format format, String text) {
    var known = articles.findBySlug(slug).flatMap(this::latest).map(Revision::edition);
    if (known.filter(edition -> text.equals(edition.text())).isPresent())
      return Taken.UNCHANGED;
    String current = articles.findBySlug(slug).map(article -> article.version().header()).orElse(null);
    save(slug, known.map(edition -> edition.withText(format, text)).orElse(Edition.of(format, text)),
        current);
    return known.isPresent() ? Taken.REVISED : Taken.DRAFTED;
  }

  /** What became of a page. */
  public enum Taken {
    DRAFTED, REVISED, UNCHANGED
  }

  /** Somebody has read the latest revision, and stands for it. */
  public DeskArticle review(String slug, @Nullable String ifMatch) {
    Article article = found(slug);
    check(article, ifMatch);
    revision(article).review(clock.instant());
    return told(article);
  }

  /**
   * Shows the latest revision to the public; who publishes it reviews it by that.
   *
   * @throws ProblemException
   *           {@code article-not-ready} with everything that is missing
   */
  public DeskArticle publish(String slug) {
    Article article = found(slug);
    if (article.latest() == 0 && article.isListed())
      return told(article);
    Revision revision = revision(article);
    Readiness readiness = editions.readiness(revision.edition(), revision.composition());
    if (!readiness.isReady())
      throw notReady(readiness);
    revision.review(clock.instant());
    article.publish(revision.composition(), clock.instant());
    shelf.lookAfterCommit();
    return told(articles.save(article));
  }

  /**
   * @param movedTo
   *          slug of a published article that readers are led to, or null
   */
  public void withdraw(String slug, @Nullable String movedTo) {
    Article article = found(slug);
    if (movedTo != null && (movedTo.equals(slug)
        || articles.findBySlug(movedTo).filter(Article::isListed).isEmpty()))
      throw invalid(List.of(FieldProblem.at("?movedTo", "articles.no-such-article", movedTo)));
    article.withdraw(movedTo, clock.instant());
    shelf.lookAfterCommit();
    articles.save(article);
  }

  private static void check(Article article, @Nullable String ifMatch) {
    if (article.latest() > 0 || ifMatch != null)
      IfMatch.required(ifMatch).check(article.version());
  }

  private void checkReferences(String slug, Edition edition, Composition composition) {
    var errors = new ArrayList<FieldProblem>();
    List<String> related = edition.related() == null ? List.of() : edition.related();
    for (int at = 0; at < related.size(); at++)
      if (!articles.existsBySlug(related.get(at)))
        errors.add(FieldProblem.at("/related/" + at, "articles.no-such-article", related.get(at)));
    String other = edition.translationOf();
    if (other != null)
      articles.findBySlug(other).filter(found -> !found.slug().equals(slug)).ifPresentOrElse(found -> {
        if (takenLanguages(found, slug).contains(composition.article().locale()))
          errors.add(FieldProblem.at("/translationOf", "articles.translation-language", other));
      }, () -> errors.add(FieldProblem.at("/translationOf", "articles.no-such-article", other)));
    if (edition.reviewDueOn() != null && edition.reviewDueOn().isBefore(LocalDate.now(clock)))
      errors.add(FieldProblem.at("/reviewDueOn", "articles.review-due"));
    if (!errors.isEmpty())
      throw invalid(errors);
  }

  private List<String> takenLanguages(Article other, String slug) {
    UUID group = other.translations();
    List<Article> all = group == null ? List.of(other) : articles.findByTranslationsIn(List.of(group));
    return all.stream().filter(article -> !article.slug().equals(slug)).map(Article::locale).toList();
  }

  private void translate(Article article, @Nullable String of) {
    if (of == null)
      return;
    Article other = found(of);
    UUID group = other.translations() == null ? UUID.randomUUID() : other.translations();
    shelf.lookAfterCommit();
    other.translates(group);
    article.translates(group);
    articles.save(other);
  }

  private Article found(String slug) {
    return articles.findBySlug(slug)
        .orElseThrow(() -> new ProblemException(ArticleProblem.ARTICLE_NOT_FOUND));
  }

  private Optional<Revision> latest(Article article) {
    return revisions.findByArticleIdAndNumber(article.id(), article.latest());
  }

  private Revision revision(Article article) {
    return latest(article).orElseThrow(() -> new ProblemException(ArticleProblem.ARTICLE_WITHOUT_TEXT));
  }

  private DeskArticle told(Article article) {
    articles.flush();
    Revision latest = latest(article).orElse(null);
    return new DeskArticle(DeskEntry.of(article, latest), article.version(), latest == null
        ? null
        : latest.edition(),
        latest == null ? null : latest.composition(),
        latest == null ? null : editions.readiness(latest.edition(), latest.composition()),
        revisions.newest(article.id()));
  }

  private static ProblemException notReady(Readiness readiness) {
    var refusal = new ProblemException(ArticleProblem.ARTICLE_NOT_READY,
        readiness.missing().stream().map(gap -> FieldProblem.at(gap.pointer(), gap.messageKey())).toList())
        .with("missing", readiness.missing());
    return readiness.proposedOrder() == null
        ? refusal
        : refusal.with("proposedOrder", readiness.proposedOrder());
  }

  private static ProblemException invalid(List<FieldProblem> errors) {
    return new ProblemException(WebProblem.INVALID_REQUEST, errors);
  }
}
