package com.athleex.directory.articles.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Articles extends Repository<Article, UUID> {

  Optional<Article> findBySlug(String slug);

  boolean existsBySlug(String slug);

  Article save(Article article);

  void flush();

  @Query("select article from Article article order by article.slug")
  List<Article> all();

  @Query("select new com.athleex.directory.articles.registry.Shelf$Mark(count(a), coalesce(sum(a.version), 0L))"
      + " from Article a")
  Shelf.Mark mark();

  List<Article> findByTranslationsIn(Collection<UUID> groups);

  @Query("""
      select article from Article article
      where article.listed = true
        and (:tag is null or exists (select 1 from article.tags tag where lower(tag) = lower(:tag)))
        and (:specialty is null or :specialty member of article.specialties)
      order by article.slug""")
  List<Article> listed(@Nullable String tag, @Nullable String specialty);
}
