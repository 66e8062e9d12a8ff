package com.athleex.directory.trainers.profile;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works out the keys of names that were kept before there were any. */
@Component
public class NameKeys {

  private static final int AT_ONCE = 500;

  private final JdbcTemplate database;

  NameKeys(JdbcTemplate database) {
    this.database = database;
  }

  /** Some hundreds at a time, until every name has its key. */
  @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT1H")
  public void fill() {
    List<Object[]> missing;
    do {
      missing = database.query("select id, display_name from trainer where name_key = '' order by id limit ?",
          (row, number) -> new Object[]{NameKey.of(row.getString(2)), row.getString(1)}, AT_ONCE);
      // not its version: nothing that its trainer wrote has changed
      database.batchUpdate("update trainer set name_key = ? where id = ? and name_key = ''", missing);
    } while (missing.size() == AT_ONCE);
  }
}
