package com.athleex.directory.articles.registry;

import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.articles.analysis.KnownArticles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class Registry implements ArticleRegistry, KnownArticles {

  private final Articles articles;

  Registry(Articles articles) {
    this.articles = articles;
  }

  @Override
  public Optional<RegisteredArticle> find(String slug) {
    return articles.findBySlug(slug).map(Article::describe);
  }

  @Override
  public List<RegisteredArticle> list(@Nullable String tag, @Nullable String specialty) {
    return articles.list(tag, specialty).stream().map(Article::describe).toList();
  }

  @Override
  public List<RegisteredArticle> related(RegisteredArticle article, int limit) {
    return list(null, null).stream().filter(other -> !other.slug().equals(article.slug()))
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

  /** Whether it was registered now. */
  @Transactional
  public boolean register(RegisteredArticle described) {
    if (articles.existsBySlug(described.slug()))
      return false;
    articles.save(new Article(described));
    return true;
  }

  // an article's specialties stand in the order of their weight
  private static int shared(RegisteredArticle article, RegisteredArticle other) {
    int most = article.specialties().size();
    return IntStream.range(0, most).filter(at -> other.specialties().contains(article.specialties().get(at)))
        .map(at -> most - at).sum();
  }
}
