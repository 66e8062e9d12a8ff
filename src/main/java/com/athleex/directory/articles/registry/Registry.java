package com.athleex.directory.articles.registry;

import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.articles.analysis.KnownArticles;
import com.athleex.directory.articles.edition.Composition;
import com.athleex.directory.articles.reading.ArticleText;
import com.athleex.directory.articles.reading.Readings;
import com.athleex.directory.articles.reading.Sight;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The public's side of the articles. */
@Service
@Transactional(readOnly = true)
class Registry implements ArticleRegistry, KnownArticles, Readings {

  private final Articles articles;
  private final Revisions revisions;
  private final Described described;
  private final Shelf shelf;

  Registry(Articles articles, Revisions revisions, Described described, Shelf shelf) {
    this.articles = articles;
    this.revisions = revisions;
    this.described = described;
    this.shelf = shelf;
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS) // asks no database
  public Optional<RegisteredArticle> find(String slug) {
    return shelf.find(slug);
  }

  @Override
  public List<RegisteredArticle> list(@Nullable String tag, @Nullable String specialty) {
    return described.of(articles.listed(tag, specialty));
  }

  /**
   * Those that its editor chose, where they did; one that was withdrawn gives way
   * to its successor.
   */
  @Override
  public List<RegisteredArticle> related(RegisteredArticle article, int limit) {
    List<String> chosen = articles.findBySlug(article.slug()).flatMap(this::shown)
        .map(Composition::related).orElse(null);
    if (chosen != null)
      return chosen.stream().map(this::successor).flatMap(Optional::stream)
          .filter(other -> !other.slug().equals(article.slug())).distinct().limit(limit).toList();
    Set<String> same = new HashSet<>(article.translations().values());
    return list(null, null).stream()
        .filter(other -> !other.slug().equals(article.slug()) && !same.contains(other.slug()))
        .filter(other -> shared(article, other) > 0)
        .sorted(Comparator.comparingInt((RegisteredArticle other) -> shared(article, other)).reversed()
            .thenComparing(RegisteredArticle::slug))
        .limit(limit).toList();
  }

  @Override
  public List<KnownArticle> all() {
    return list(null, null).stream().map(article -> new KnownArticle(article.slug(), article.tags(),
        article.specialties(), article.injury())).toList();
  }

  @Override
  public Sight of(String slug) {
    Optional<Article> found = articles.findBySlug(slug);
    if (found.isEmpty() || !found.get().isListed() && found.get().withdrawnAt() == null)
      return new Sight.Unknown();
    Article article = found.get();
    if (article.isListed())
      return new Sight.Shown(described.of(article),
          shown(article).map(ArticleText::of).orElse(null),
          article.publishedAt());
    return successor(slug).<Sight>map(other -> new Sight.Moved(other.slug())).orElse(new Sight.Withdrawn());
  }

  /** Whether it was registered now. */
  @Transactional
  public boolean register(RegisteredArticle article) {
    if (articles.existsBySlug(article.slug()))
      return false;
    articles.save(new Article(article));
    shelf.lookAfterCommit();
    return true;
  }

  private Optional<Composition> shown(Article article) {
    Integer shown = article.shown();
    return shown == null
        ? Optional.empty()
        : revisions.findByArticleIdAndNumber(article.id(), shown).map(Revision::composition);
  }

  // chains of successors end, circles included
  private Optional<RegisteredArticle> successor(String slug) {
    var seen = new HashSet<String>();
    String at = slug;
    while (at != null && seen.add(at)) {
      Optional<Article> article = articles.findBySlug(at);
      if (article.isPresent() && article.get().isListed())
        return article.map(described::of);
      at = article.map(Article::movedTo).orElse(null);
    }
    return Optional.empty();
  }

  // an article's specialties stand in the order of their weight
  private static int shared(RegisteredArticle article, RegisteredArticle other) {
    int most = article.specialties().size();
    return IntStream.range(0, most).filter(at -> other.specialties().contains(article.specialties().get(at)))
        .map(at -> most - at).sum();
  }
}
