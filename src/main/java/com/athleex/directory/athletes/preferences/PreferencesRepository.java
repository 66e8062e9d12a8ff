package com.athleex.directory.athletes.preferences;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PreferencesRepository extends Repository<Preferences, UUID> {

  Optional<Preferences> findById(UUID account);

  Preferences saveAndFlush(Preferences preferences);

  @Modifying
  @Query("delete from Preferences p where p.accountId = :account")
  void erase(UUID account);
}
