package com.athleex.directory.articles.registry;

import com.athleex.directory.articles.RegisteredArticle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Articles as the public knows them, with their translations. */
@Component
class Described {

  private final Articles articles;

  Described(Articles articles) {
    this.articles = articles;
  }

  RegisteredArticle of(Article article) {
    return of(List.of(article)).getFirst();
  }

  List<RegisteredArticle> of(Collection<Article> wanted) {
    Set<UUID> groups = wanted.stream().map(Article::translations).filter(Objects::nonNull)
        .collect(Collectors.toSet());
    var byGroup = new HashMap<UUID, Map<String, String>>();
    if (!groups.isEmpty())
      articles.findByTranslationsIn(groups).stream().filter(Article::isListed)
          .forEach(article -> byGroup
              .computeIfAbsent(Objects.requireNonNull(article.translations()), group -> new TreeMap<>())
              .put(article.locale(), article.slug()));
    return wanted.stream().map(article -> article.describe(others(article, byGroup))).toList();
  }

  private static Map<String, String> others(Article article, Map<UUID, Map<String, String>> byGroup) {
    if (article.translations() == null)
      return Map.of();
    var others = new TreeMap<>(byGroup.getOrDefault(article.translations(), Map.of()));
    others.values().remove(article.slug());
    return others;
  }
}
