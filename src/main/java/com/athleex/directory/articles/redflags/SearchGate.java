package com.athleex.directory.articles.redflags;

import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.search.SafetyGate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps searches that come from an article behind its warning signs. */
@Component
class SearchGate implements SafetyGate {

  private final ArticleRegistry articles;
  private final Packs packs;
  private final Openings openings;
  private final GateTokens tokens;

  SearchGate(ArticleRegistry articles, Packs packs, Openings openings, GateTokens tokens) {
    this.articles = articles;
    this.packs = packs;
    this.openings = openings;
    this.tokens = tokens;
  }

  @Override
  public Optional<String> before(Collection<String> specialties, @Nullable String ref,
      @Nullable String token) {
    if (ref == null || specialties.isEmpty())
      return Optional.empty();
    return article(ref).filter(article -> isClosed(article, specialties, token))
        .map(RegisteredArticle::slug);
  }

  @Override
  public Optional<String> topicBefore(Collection<String> specialties, @Nullable String ref,
      @Nullable String tokens) {
    var closed = packs.all().stream()
        .filter(pack -> pack.leadsToTrainers() && pack.opens().stream().anyMatch(specialties::contains))
        .filter(pack -> !isOpen(pack, tokens)).map(Pack::topic).findFirst();
    return closed.isEmpty() || ref != null && article(ref).isPresent() ? Optional.empty() : closed;
  }

  private boolean isOpen(Pack pack, @Nullable String given) {
    return given != null && Arrays.stream(given.split("\\."))
        .anyMatch(token -> tokens.open(GateTokens.NO_ARTICLE, pack, token).isPresent());
  }

  private Optional<RegisteredArticle> article(String ref) {
    return articles.find(ref.split("\\.", 2)[0]);
  }

  private boolean isClosed(RegisteredArticle article, Collection<String> specialties,
      @Nullable String token) {
    var behind = new HashSet<>(openings.behind(article, specialties));
    packs.of(article).ifPresent(pack -> tokens.open(article.slug(), pack, token)
        .ifPresent(scope -> behind.removeAll(openings.of(article, pack, scope))));
    return !behind.isEmpty();
  }
}
