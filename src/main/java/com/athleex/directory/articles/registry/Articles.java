package com.athleex.directory.articles.registry;

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

  @Query("""
      select article from Article article
      where (:tag is null or exists (select 1 from article.tags tag where lower(tag) = lower(:tag)))
        and (:specialty is null or :specialty member of article.specialties)
      order by article.slug""")
  List<Article> list(@Nullable String tag, @Nullable String specialty);
}
