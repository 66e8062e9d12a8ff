package com.athleex.directory.trainers.claims;

import com.athleex.directory.identity.Digests;
import com.athleex.directory.identity.Secret;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerErasure;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may claim which profile, by address and by the secret of a letter. */
@Component
class InvitationTable implements TrainerErasure {

  private final JdbcClient sql;
  private final JdbcTemplate batches;

  InvitationTable(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  /**
   * An invitation that is open.
   *
   * @param email
   *          in its canonical form
   */
  record Invitation(UUID trainer, String email) {

    @Override
    public String toString() {
      return "Invitation[" + trainer + "]";
    }
  }

  /** An invitation to somebody's own profile. */
  record Pending(String handle, Instant until) {}

  /** Begins one; a former one of the same profile opens nothing any more. */
  void invite(UUID trainer, UUID id, String email, Instant now, Instant until) {
    erase(trainer);
    sql.sql("""
        insert into trainer_invitation (trainer_id, id, email, email_key, invited_at, expires_at)
        values (?, ?, ?, ?, ?, ?)""").params(trainer.toString(), id.toString(), email, Digests.sha256(email),
        at(now), at(until)).update();
  }

  /** Keeps addresses of an import, but of profiles that were invited before. */
  void keep(Map<UUID, String> emails, Instant until) {
    var known = new HashSet<>(sql.sql("select trainer_id from trainer_invitation where trainer_id in (:ids)")
        .param("ids", emails.keySet().stream().map(UUID::toString).toList())
        .query((row, number) -> row.getString(1)).list());
    batches.batchUpdate("""
        update trainer_invitation set email = ?, email_key = ?, expires_at = ?
        where trainer_id = ? and invited_at is null""",
        emails.entrySet().stream().filter(each -> known.contains(each.getKey().toString()))
            .map(each -> new Object[]{each.getValue(), Digests.sha256(each.getValue()), at(until),
                each.getKey().toString()})
            .toList());
    batches.batchUpdate("""
        insert into trainer_invitation (email, email_key, expires_at, trainer_id, id)
        values (?, ?, ?, ?, ?)""",
        emails.entrySet().stream().filter(each -> !known.contains(each.getKey().toString()))
            .map(each -> new Object[]{each.getValue(), Digests.sha256(each.getValue()), at(until),
                each.getKey().toString(), UUID.randomUUID().toString()})
            .toList());
  }

  /** Profiles whose address came by import, and who were not invited yet. */
  List<UUID> waiting(Instant now, int most) {
    return sql.sql("""
        select i.trainer_id from trainer_invitation i join trainer t on t.id = i.trainer_id
        where i.invited_at is null and i.expires_at > ? and t.account_id is null
        order by i.trainer_id limit ?""").params(at(now), most)
        .query((row, number) -> UUID.fromString(row.getString(1))).list();
  }

  long countWaiting(Instant now) {
    return sql.sql("""
        select count(*) from trainer_invitation i join trainer t on t.id = i.trainer_id
        where i.invited_at is null and i.expires_at > ? and t.account_id is null""").param(at(now))
        .query(Long.class).single();
  }

  /** @return false if somebody else did it */
  boolean begin(UUID trainer, UUID id, Instant now, Instant until) {
    return sql.sql("""
        update trainer_invitation set id = ?, invited_at = ?, expires_at = ?
        where trainer_id = ? and invited_at is null and email is not null""")
        .params(id.toString(), at(now), at(until), trainer.toString()).update() == 1;
  }

  Optional<Invitation> find(UUID id, Instant now) {
    return sql.sql("""
        select trainer_id, email from trainer_invitation
        where id = ? and invited_at is not null and email is not null and expires_at > ?""")
        .params(id.toString(), at(now)).query(InvitationTable::invitation).optional();
  }

  /** The letter's secret; that of a former attempt at it is void. */
  void secure(UUID id, Secret secret) {
    sql.sql("update trainer_invitation set token_hash = ? where id = ?").params(secret.hash(), id.toString())
        .update();
  }

  Optional<Invitation> opened(String token, Instant now) {
    return sql.sql("select trainer_id, email from trainer_invitation where token_hash = ? and expires_at > ?")
        .params(new Secret(token).hash(), at(now)).query(InvitationTable::invitation).optional();
  }

  private static Invitation invitation(java.sql.ResultSet row, int number) throws java.sql.SQLException {
    return new Invitation(UUID.fromString(row.getString(1)), row.getString(2));
  }

  /** By the row count: of two that use it at once, one does. */
  boolean use(String token) {
    return sql.sql("delete from trainer_invitation where token_hash = ?").param(new Secret(token).hash())
        .update() == 1;
  }

  /** That somebody was invited stays known, so that no import asks again. */
  int forgetExpired(Instant now) {
    return sql.sql("delete from trainer_invitation where expires_at <= ? and invited_at is null")
        .param(at(now)).update()
        + sql.sql("""
            update trainer_invitation set email = null, email_key = null, token_hash = null, expires_at = null
            where expires_at <= ?""").param(at(now)).update();
  }

  List<Pending> of(String email) {
    return sql.sql("""
        select t.handle, i.expires_at from trainer_invitation i join trainer t on t.id = i.trainer_id
        where i.email_key = ? order by t.handle""").param(Digests.sha256(email))
        .query((row, number) -> new Pending(row.getString(1),
            row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
        .list();
  }

  void forget(String email) {
    sql.sql("""
        update trainer_invitation set email = null, email_key = null, token_hash = null, expires_at = null
        where email_key = ?""").param(Digests.sha256(email)).update();
  }

  @Override
  public void erase(Trainer trainer) {
    erase(trainer.id());
  }

  private void erase(UUID trainer) {
    sql.sql("delete from trainer_invitation where trainer_id = ?").param(trainer.toString()).update();
  }

  private static LocalDateTime at(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
