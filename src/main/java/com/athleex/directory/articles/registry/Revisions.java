package com.athleex.directory.articles.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Revisions extends Repository<Revision, UUID> {

  Revision save(Revision revision);

  Optional<Revision> findByArticleIdAndNumber(UUID articleId, int number);

  @Query("""
      select new com.athleex.directory.articles.registry.SavedRevision(r.number, r.savedAt, r.reviewedAt)
      from ArticleRevision r where r.articleId = :articleId order by r.number desc limit 100""")
  List<SavedRevision> newest(UUID articleId);
}
