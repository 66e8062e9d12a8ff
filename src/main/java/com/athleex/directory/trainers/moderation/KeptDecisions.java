package com.athleex.directory.trainers.moderation;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.PersonalData;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What persons found and changed stays; that it was they is forgotten with
 * their account. The audit trail tells them of it meanwhile.
 */
@Component
class KeptDecisions implements PersonalData {

  /** Stands for somebody, so that a change is not taken for the directory's. */
  private static final UUID SOMEBODY = new UUID(0, 0);

  private final EntityManager store;

  KeptDecisions(EntityManager store) {
    this.store = store;
  }

  @Override
  public String part() {
    return "decisions";
  }

  @Override
  public Object export(AccountId account) {
    return List.of();
  }

  @Override
  public void erase(AccountId account) {
    store.createNativeQuery("update trainer_credential set checked_by = null where checked_by = :account")
        .setParameter("account", account.toString()).executeUpdate();
    store.createQuery("update Revision r set r.changedBy = :somebody where r.changedBy = :account")
        .setParameter("somebody", SOMEBODY).setParameter("account", account.value()).executeUpdate();
  }
}
