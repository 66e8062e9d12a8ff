package com.athleex.directory.identity.accounts;

import com.athleex.directory.identity.Role;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

  Account saveAndFlush(Account account);

  Optional<Account> findById(UUID id);

  Optional<Account> findByEmailKey(String emailKey);

  boolean existsByEmailKey(String emailKey);

  List<Account> findByStaffRoleInOrderByCreatedAt(List<Role> roles);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Account a where a.id = :id")
  Optional<Account> lock(UUID id);

  @Modifying
  @Query("delete from Account a where a.id = :id")
  int deleteById(UUID id);
}
