package com.athleex.directory.athletes.searches;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

// whom a search knows goes with it: on delete cascade
interface SavedSearchRepository extends Repository<SavedSearch, UUID> {

  @Query("select s from SavedSearch s where s.accountId = :account order by s.createdAt desc, s.id")
  List<SavedSearch> findAllOf(UUID account);

  Optional<SavedSearch> findByIdAndAccountId(UUID id, UUID account);

  long countByAccountId(UUID account);

  SavedSearch saveAndFlush(SavedSearch search);

  @Modifying
  @Query("delete from SavedSearch s where s.id = :id and s.accountId = :account")
  int remove(UUID id, UUID account);

  @Modifying
  @Query("delete from SavedSearch s where s.accountId = :account")
  void erase(UUID account);
}
