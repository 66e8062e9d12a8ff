package com.athleex.directory.trainers.profile;

import com.athleex.directory.identity.AccountId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what profiles said before. */
@Component
public class History {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final EntityManager store;

  History(EntityManager store) {
    this.store = store;
  }

  /** All that a profile says and is, to be compared with itself later. */
  public static ObjectNode snapshot(Trainer trainer) {
    ObjectNode now = JSON.valueToTree(trainer.content());
    now.put("state", trainer.state().name());
    now.put("photo", trainer.photo());
    now.put("suspended", trainer.suspensionReason());
    return now;
  }

  /** Keeps the parts in which a profile differs from what it was. */
  void keep(Trainer trainer, ObjectNode before, @Nullable AccountId by, Instant now) {
    var previous = JSON.createObjectNode();
    var after = snapshot(trainer);
    for (Map.Entry<String, tools.jackson.databind.JsonNode> part : before.properties())
      if (!part.getValue().equals(after.get(part.getKey())))
        previous.set(part.getKey(), part.getValue());
    if (previous.isEmpty())
      return;
    store.persist(new Revision(new Revision.Id(trainer.id(), trainer.version()), now,
        by == null ? null : by.value(), previous.toString()));
  }

  /**
   * Keeps that another profile, now gone, was made part of this one; with what
   * else the same change was kept of.
   */
  void keepMerged(Trainer trainer, String handle, @Nullable AccountId by, Instant now) {
    var id = new Revision.Id(trainer.id(), trainer.version());
    var merged = JSON.createObjectNode().put("merged", handle);
    var known = store.find(Revision.class, id);
    if (known != null)
      known.extend(merged.setAll((ObjectNode) JSON.readTree(known.previous())).toString());
    else
      store.persist(new Revision(id, now, by == null ? null : by.value(), merged.toString()));
  }

  /** The newest changes of a profile first, some hundreds at most. */
  public List<Revision> of(UUID trainer, int most) {
    return store.createQuery("from Revision r where r.id.trainerId = :trainer order by r.id.version desc",
        Revision.class).setParameter("trainer", trainer).setMaxResults(most).getResultList();
  }
}
