package com.athleex.directory.trainers.credentials;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Evidence, UUID> {

  List<Evidence> findByTrainerIdOrderByUploadedAtAscIdAsc(UUID trainer);

  Optional<Evidence> findByIdAndTrainerIdAndCredentialId(UUID id, UUID trainer, UUID credential);

  @Query("select e from Evidence e join Trainer t on t.id = e.trainerId where e.id = :id"
      + " and e.credentialId = :credential and t.accountId is not null")
  Optional<Evidence> findForStaff(UUID id, UUID credential);

  long countByTrainerIdAndCredentialId(UUID trainer, UUID credential);

  Evidence save(Evidence evidence);

  @Modifying
  @Query("delete from Evidence e where e.id = :id")
  void remove(UUID id);

  @Modifying
  @Query("delete from Evidence e where e.trainerId = :trainer")
  void removeAllOf(UUID trainer);
}
