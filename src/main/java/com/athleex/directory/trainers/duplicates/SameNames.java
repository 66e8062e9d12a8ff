package com.athleex.directory.trainers.duplicates;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.trainers.duplicates.Candidate.Spot;
import com.athleex.directory.trainers.profile.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds profiles with the same name, by its key. */
@Component
class SameNames {

  /** Of more with one name, the rest is not looked at. */
  static final int MOST_OF_A_NAME = 50;

  private final JdbcClient sql;

  SameNames(JdbcClient sql) {
    this.sql = sql;
  }

  /** Keys that more than one profile has, in their order. */
  List<String> keysFrom(String key, int most) {
    return sql.sql("""
        select name_key from trainer where name_key >= ? and name_key not in ('', ?)
        group by name_key having count(*) > 1 order by name_key limit ?""").params(key, NameKey.NONE, most)
        .query((row, number) -> row.getString(1)).list();
  }

  /** The profiles with a key, in the order of their ids. */
  List<Candidate> of(String key) {
    var candidates = sql.sql("""
        select id, handle, display_name, account_id, state, version, specialties from trainer
        where name_key = ? order by id limit ?""").params(key, MOST_OF_A_NAME)
        .query((row, number) -> new Candidate(UUID.fromString(row.getString("id")), row.getString("handle"),
            row.getString("display_name"), row.getString("account_id") != null, row.getString("state"),
            row.getInt("version"), List.of(row.getString("specialties").split(" ")), new ArrayList<>()))
        .list();
    var spots = spots(candidates.stream().map(candidate -> candidate.id().toString()).toList());
    candidates.forEach(one -> one.spots().addAll(spots.getOrDefault(one.id().toString(), List.of())));
    return candidates;
  }

  private Map<String, List<Spot>> spots(List<String> trainers) {
    var spots = new HashMap<String, List<Spot>>();
    if (!trainers.isEmpty())
      sql.sql("""
          select trainer_id, city, country_code, latitude, longitude from trainer_location
          where trainer_id in (:trainers) order by trainer_id, position""").param("trainers", trainers)
          .query(row -> {
            spots.computeIfAbsent(row.getString(1), trainer -> new ArrayList<>()).add(new Spot(
                row.getString(2), row.getString(3), new GeoPoint(row.getDouble(4), row.getDouble(5))));
          });
    return spots;
  }
}
