package com.athleex.directory.trainers.imports;

import com.athleex.directory.trainers.TrainerImport.Rejection;
import com.athleex.directory.web.FieldProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Why lines of an import were rejected: the first reasons, in a form that any
 * reader's language can tell.
 */
@Repository
class RejectionLog {

  private static final int MOST = 1000;
  private static final String BETWEEN = "\u001f";

  private final JdbcTemplate database;

  RejectionLog(JdbcTemplate database) {
    this.database = database;
  }

  void add(UUID importId, List<Rejection> found) {
    if (found.isEmpty())
      return;
    int told = Objects.requireNonNull(
        database.queryForObject("select reasons from trainer_import where id = ?", Integer.class,
            importId.toString()));
    var kept = found.subList(0, Math.min(found.size(), MOST - told));
    for (int i = 0; i < kept.size(); i++)
      add(importId, told + i, kept.get(i));
    database.update("update trainer_import set reasons = ? where id = ?", told + kept.size(),
        importId.toString());
  }

  List<Rejection> of(UUID importId) {
    return database.query("""
        select line, pointer, message_key, arguments from trainer_import_rejection
        where import_id = ? order by position""",
        (row, number) -> new Rejection(row.getLong("line"),
            new FieldProblem(row.getString("pointer"), row.getString("message_key"),
                arguments(row.getString("arguments")))),
        importId.toString());
  }

  private void add(UUID importId, int position, Rejection rejection) {
    var problem = rejection.problem();
    database.update("""
        insert into trainer_import_rejection (import_id, position, line, pointer, message_key, arguments)
        values (?, ?, ?, ?, ?, ?)""", importId.toString(), position, rejection.line(),
        cut(problem.pointer(), 250), problem.messageKey(),
        cut(problem.arguments().stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)), 400));
  }

  private static List<Object> arguments(String joined) {
    return joined.isEmpty() ? List.of() : List.copyOf(Arrays.asList((Object[]) joined.split(BETWEEN)));
  }

  private static String cut(String text, int most) {
    if (text.length() <= most)
      return text;
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}
