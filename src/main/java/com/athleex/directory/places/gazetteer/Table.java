package com.athleex.directory.places.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A tab-separated file of the jar with one line of headings. */
final class Table {

  private static final String FOLDER = "/places/";

  private Table() {}

  /**
   * Hands over every row's cells, always as many as there are headings.
   */
  static void read(String file, Consumer<String[]> row) {
    try (var lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8), 1 << 16)) {
      int columns = Objects.requireNonNull(lines.readLine(), file).split("\t", -1).length;
      for (String line = lines.readLine(); line != null; line = lines.readLine())
        row.accept(cells(line, columns));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + file, e);
    }
  }

  private static InputStream open(String file) throws IOException {
    InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(FOLDER + file), file);
    return file.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static String[] cells(String line, int columns) {
    String[] cells = new String[columns];
    int from = 0;
    for (int i = 0; i < columns - 1; i++) {
      int tab = line.indexOf('\t', from);
      cells[i] = line.substring(from, tab);
      from = tab + 1;
    }
    cells[columns - 1] = line.substring(from);
    return cells;
  }
}
