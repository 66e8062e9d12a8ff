package com.athleex.directory.athletes.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubscriptionRepository extends Repository<Subscription, UUID> {

  Optional<Subscription> findById(UUID account);

  Optional<Subscription> findByOffSwitch(UUID offSwitch);

  void save(Subscription subscription);

  @Query("select s.accountId from Subscription s where (s.lookedOn is null or s.lookedOn < :day)"
      + " and s.accountId > :after order by s.accountId")
  List<UUID> due(LocalDate day, UUID after, Limit limit);

  @Modifying
  @Query("delete from Subscription s where s.accountId = :account")
  void erase(UUID account);
}
