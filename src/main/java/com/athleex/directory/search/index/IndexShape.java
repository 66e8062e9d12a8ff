package com.athleex.directory.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Notes beside the index which shape its documents have. One of another shape
 * is thrown away before anything opens it, and written anew from the database:
 * its cards could not be read, and Lucene refuses fields that are kept
 * otherwise than before. OpenSearch keeps each shape under a name of its own.
 */
@Component
public class IndexShape implements HibernatePropertiesCustomizer {

  /**
   * Raise it with every change of {@link Card}, {@link RankingSignals}, or a
   * field.
   */
  public static final int PRESENT = 5;

  private static final Logger log = LoggerFactory.getLogger(IndexShape.class);
  private static final String BACK_END = "hibernate.search.backend.type";
  private static final String ROOT = "hibernate.search.backend.directory.root";

  private volatile boolean thrownAway;

  /** Called just before Hibernate Search opens the index. */
  @Override
  public void customize(Map<String, Object> properties) {
    if ("lucene".equals(properties.get(BACK_END)) && properties.get(ROOT) instanceof String root)
      thrownAway = renew(Path.of(root));
  }

  /** Whether an index of another shape was thrown away at this start. */
  boolean wasThrownAway() {
    return thrownAway;
  }

  /** Whether there was an index of another shape. */
  static boolean renew(Path root) {
    var note = root.resolve("shape");
    try {
      boolean there = Files.isDirectory(root) && !isEmpty(root);
      var present = Integer.toString(PRESENT);
      if (there && Files.exists(note) && Files.readString(note).strip().equals(present))
        return false;
      if (there) {
        log.warn("the index is of an older version; it is thrown away and written anew from the database");
        FileSystemUtils.deleteRecursively(root);
      }
      Files.createDirectories(root);
      Files.writeString(note, present);
      return there;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
