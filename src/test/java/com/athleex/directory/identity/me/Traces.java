package com.athleex.directory.identity.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everywhere that something of a person can be: all tables, and all files but
 * the database's own, whose tables are read.
 */
public record Traces(JdbcClient sql, Path data) {

  /** Every table that holds the text in any of its columns. */
  public List<String> tablesWith(String text) {
    var found = new ArrayList<String>();
    for (var table : tables())
      for (var row : sql.sql("select * from " + table).query().listOfRows())
        if (row.values().stream().anyMatch(value -> String.valueOf(value).contains(text)))
          found.add(table);
    return found.stream().distinct().toList();
  }

  private List<@Nullable String> tables() {
    var tables = sql.sql("""
        select table_name from information_schema.tables where table_type like '%TABLE' and table_schema in
        (select table_schema from information_schema.tables where lower(table_name) = 'account')
        """).query(String.class).list();
    assertThat(tables).anyMatch("event_publication"::equalsIgnoreCase);
    return tables;
  }

  /** Letters, index, keys, media and spool. */
  public List<Path> filesWith(String text) {
    return files(file -> !file.toString().endsWith(".mv.db") && holds(file, text));
  }

  List<Path> filesNamed(String name) {
    return files(file -> file.endsWith(name));
  }

  // the index deletes some of its files at any moment
  private List<Path> files(Predicate<Path> which) {
    var found = new ArrayList<Path>();
    try {
      Files.walkFileTree(data, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          if (which.test(file))
            found.add(file);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static boolean holds(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException gone) {
      return false;
    }
  }
}
