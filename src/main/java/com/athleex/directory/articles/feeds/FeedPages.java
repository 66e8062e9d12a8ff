package com.athleex.directory.articles.feeds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FeedPages extends Repository<FeedPage, UUID> {

  Optional<FeedPage> findByDigest(String digest);

  FeedPage save(FeedPage page);

  @Query("select page from FeedPage page order by page.lookedAt desc, page.address limit 100")
  List<FeedPage> newest();
}
