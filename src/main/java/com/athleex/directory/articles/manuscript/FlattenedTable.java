package com.athleex.directory.articles.manuscript;

import com.athleex.directory.articles.lexicon.Cue;
import com.athleex.directory.articles.lexicon.Lexicon;
import com.athleex.directory.articles.manuscript.Block.Row;
import com.athleex.directory.articles.manuscript.Block.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table whose columns were flattened to lines of text. Where tabs, bars or
 * wide gaps still part the cells, they are taken. Where the cells run together,
 * a capital after a word that ends no sentence begins the next cell; a row with
 * too many such capitals keeps its first and last cell and everything between
 * as one, a row with too few is left whole.
 */
final class FlattenedTable {

  private static final Pattern SEPARATOR = Pattern.compile(" ?\\t ?| ?\\| ?| {3,8}");

  private final Lexicon lexicon;

  FlattenedTable(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The table that a group of lines is, if it is one. */
  Optional<Table> read(List<String> lines) {
    if (lines.size() < 3)
      return Optional.empty();
    List<String> header = cells(lines.getFirst());
    if (header.size() < 2 || !isSeparated(lines) && !isHeader(Spacing.collapse(lines.getFirst())))
      return Optional.empty();
    List<Row> rows = lines.stream().skip(1).filter(line -> line.chars().anyMatch(Character::isLetter))
        .map(line -> new Row(Spacing.collapse(line), fit(cells(line), header.size()))).toList();
    return Optional.of(new Table(new Row(Spacing.collapse(lines.getFirst()), header), rows));
  }

  private static boolean isSeparated(List<String> lines) {
    return lines.stream().allMatch(line -> SEPARATOR.matcher(line.strip()).find());
  }

  // without separators only the words of a header tell a table from verse
  private boolean isHeader(String line) {
    return lexicon.opens(Cue.SITUATION_COLUMN, line) && lexicon.says(Cue.PROFESSIONAL_COLUMN, line);
  }

  private static List<String> cells(String line) {
    String[] parted = SEPARATOR.split(line.strip());
    if (parted.length > 1)
      return Arrays.stream(parted).map(Spacing::collapse).filter(cell -> !cell.isEmpty()).toList();
    return atCapitals(Spacing.collapse(line));
  }

  private static List<String> atCapitals(String line) {
    var cells = new ArrayList<String>();
    int from = 0;
    for (int at = 2; at < line.length(); at++)
      if (line.charAt(at - 1) == ' ' && beginsCell(line, at)) {
        cells.add(line.substring(from, at - 1));
        from = at;
      }
    cells.add(line.substring(from));
    return cells;
  }

  // two capitals in a row are an abbreviation, which stands anywhere
  private static boolean beginsCell(String line, int at) {
    boolean capital = Character.isUpperCase(line.charAt(at));
    boolean abbreviation = at + 1 < line.length() && Character.isUpperCase(line.charAt(at + 1));
    return capital && !abbreviation && ".!?:;,".indexOf(line.charAt(at - 2)) < 0;
  }

  private static List<String> fit(List<String> cells, int columns) {
    if (cells.size() < columns)
      return cells.size() == 1 ? List.of() : cells;
    if (cells.size() == columns)
      return cells;
    if (columns == 2)
      return List.of(cells.getFirst(), String.join(" ", cells.subList(1, cells.size())));
    return List.of(cells.getFirst(), String.join(" ", cells.subList(1, cells.size() - 1)), cells.getLast());
  }
}
