package com.athleex.directory.trainers.profile;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FormerHandles extends Repository<FormerHandle, String> {

  void save(FormerHandle handle);

  boolean existsById(String handle);

  long countByTrainerId(UUID trainer);

  @Query("select f.handle from FormerHandle f where f.trainerId = :trainer")
  List<String> handlesOf(UUID trainer);

  @Query("select f.handle from FormerHandle f where f.handle in :handles")
  List<String> among(Collection<String> handles);

  @Query("select count(f) from FormerHandle f where f.handleKey = :key and f.trainerId <> :but")
  long countOfOthersWithKey(String key, UUID but);

  @Modifying
  @Query("delete from FormerHandle f where f.handle = :handle")
  void deleteById(String handle);
}
