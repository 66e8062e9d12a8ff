package com.athleex.directory.identity.passkeys;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasskeyUserRepository extends Repository<PasskeyUser, UUID> {

  PasskeyUser save(PasskeyUser user);

  Optional<PasskeyUser> findById(UUID account);

  Optional<PasskeyUser> findByHandle(String handle);

  @Modifying
  @Query("delete from PasskeyUser u where u.accountId = :account")
  void deleteOf(UUID account);
}
