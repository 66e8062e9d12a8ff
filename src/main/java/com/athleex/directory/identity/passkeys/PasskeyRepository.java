package com.athleex.directory.identity.passkeys;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasskeyRepository extends Repository<Passkey, UUID> {

  Passkey save(Passkey passkey);

  Optional<Passkey> findByCredentialKey(String credentialKey);

  List<Passkey> findByAccountIdOrderByCreatedAtAscIdAsc(UUID account);

  long countByAccountId(UUID account);

  @Modifying
  @Query("delete from Passkey p where p.id = :id and p.accountId = :account")
  int delete(UUID id, UUID account);

  @Modifying
  @Query("delete from Passkey p where p.accountId = :account")
  void deleteOf(UUID account);
}
