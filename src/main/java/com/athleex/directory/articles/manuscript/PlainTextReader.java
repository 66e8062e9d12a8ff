package com.athleex.directory.articles.manuscript;

import com.athleex.directory.articles.manuscript.Block.Bullets;
import com.athleex.directory.articles.manuscript.Block.Heading;
import com.athleex.directory.articles.manuscript.Block.Paragraph;
import com.athleex.directory.articles.manuscript.Manuscript.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text without mark-up by its layout. Blank lines part groups of lines.
 * In a group, lines after a bullet sign are bullets, lines under a table's
 * header are its rows, long lines are one wrapped paragraph, and short lines
 * stand for themselves. A single short line without a full stop is a heading.
 */
final class PlainTextReader {

  private static final String BULLETS = "•‣◦▪·*-–";
  private static final int LONGEST_HEADING = 100;
  private static final int SHORTEST_WRAPPED_LINE = 45;

  private final FlattenedTable tables;

  PlainTextReader(FlattenedTable tables) {
    this.tables = tables;
  }

  Manuscript read(String text) {
    var blocks = new ArrayList<Block>();
    var group = new ArrayList<String>();
    text.lines().forEach(line -> {
      if (!line.isBlank()) {
        group.add(line);
      } else if (!group.isEmpty()) {
        blocks.addAll(blocks(group));
        group.clear();
      }
    });
    if (!group.isEmpty())
      blocks.addAll(blocks(group));
    return new Manuscript(Hints.none(), List.copyOf(blocks));
  }

  private List<Block> blocks(List<String> group) {
    Optional<Block.Table> table = tables.read(group);
    if (table.isPresent())
      return List.of(table.get());
    if (group.size() == 1 && isHeading(Spacing.collapse(group.getFirst())))
      return List.of(new Heading(2, Spacing.collapse(group.getFirst())));
    var blocks = new ArrayList<Block>();
    var bullets = new ArrayList<String>();
    boolean wrapped = isWrapped(group);
    for (String line : group) {
      String words = Spacing.collapse(line);
      if (isBullet(words)) {
        bullets.add(words.substring(2));
      } else if (!bullets.isEmpty() && Character.isWhitespace(line.charAt(0))) {
        bullets.set(bullets.size() - 1, bullets.getLast() + " " + words);
      } else {
        close(bullets, blocks);
        if (wrapped && !blocks.isEmpty() && blocks.getLast() instanceof Paragraph before)
          blocks.set(blocks.size() - 1, new Paragraph(before.text() + " " + words));
        else
          blocks.add(new Paragraph(words));
      }
    }
    close(bullets, blocks);
    return blocks;
  }

  private static void close(List<String> bullets, List<Block> blocks) {
    if (!bullets.isEmpty())
      blocks.add(new Bullets(List.copyOf(bullets)));
    bullets.clear();
  }

  private static boolean isBullet(String words) {
    return words.length() > 2 && words.charAt(1) == ' ' && BULLETS.indexOf(words.charAt(0)) >= 0;
  }

  private static boolean isWrapped(List<String> group) {
    return group.stream().limit(group.size() - 1L)
        .allMatch(line -> line.length() >= SHORTEST_WRAPPED_LINE && line.charAt(0) != '#');
  }

  private static boolean isHeading(String words) {
    return words.length() <= LONGEST_HEADING && !words.isEmpty() && !isBullet(words) && words.charAt(0) != '#'
        && ".?!;:,…\"”»".indexOf(words.charAt(words.length() - 1)) < 0;
  }
}
