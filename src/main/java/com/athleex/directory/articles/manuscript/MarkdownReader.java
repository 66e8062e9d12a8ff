package com.athleex.directory.articles.manuscript;

import com.athleex.directory.articles.manuscript.Block.Bullets;
import com.athleex.directory.articles.manuscript.Block.Row;
import com.athleex.directory.articles.manuscript.Manuscript.Hints;
import com.athleex.directory.articles.manuscript.Manuscript.Link;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Reads Markdown (CommonMark with tables). Embedded HTML is dropped. */
final class MarkdownReader {

  private static final int DEEPEST_NESTING = 50;

  private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create()))
      .maxOpenBlockParsers(DEEPEST_NESTING).build();

  Manuscript read(String markdown) {
    var blocks = new ArrayList<Block>();
    var links = new ArrayList<Link>();
    for (Node node : InlineText.each(parser.parse(markdown))) {
      if (node instanceof org.commonmark.node.Link link)
        links.add(new Link(InlineText.of(link), link.getDestination()));
      if (isTopmost(node))
        add(block(node), blocks);
    }
    return new Manuscript(Hints.none().withLinks(List.copyOf(links)), List.copyOf(blocks));
  }

  private static void add(Block block, List<Block> blocks) {
    if (!block.text().isEmpty())
      blocks.add(block);
  }

  private static boolean isTopmost(Node node) {
    if (!(node instanceof Heading || node instanceof Paragraph || node instanceof ListBlock
        || node instanceof TableBlock))
      return false;
    for (Node above = node.getParent(); above != null; above = above.getParent())
      if (above instanceof ListBlock)
        return false;
    return true;
  }

  private static Block block(Node node) {
    return switch (node) {
      case Heading heading -> new Block.Heading(heading.getLevel(), InlineText.of(heading));
      case BulletList list -> bullets(list);
      case OrderedList list -> bullets(list);
      case TableBlock table -> table(table);
      default -> new Block.Paragraph(InlineText.of(node));
    };
  }

  private static Bullets bullets(Node list) {
    var items = new ArrayList<String>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext())
      items.add(InlineText.of(item));
    return new Bullets(List.copyOf(items));
  }

  private static Block table(TableBlock table) {
    var rows = new ArrayList<Row>();
    for (Node node : InlineText.each(table))
      if (node instanceof TableRow row) {
        var cells = new ArrayList<String>();
        for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext())
          cells.add(InlineText.of(cell));
        rows.add(new Row(String.join(" ", cells).strip(), List.copyOf(cells)));
      }
    return new Block.Table(rows.getFirst(), List.copyOf(rows.subList(1, rows.size())));
  }
}
