package com.athleex.directory.articles.manuscript;

import com.athleex.directory.articles.manuscript.Block.Bullets;
import com.athleex.directory.articles.manuscript.Block.Heading;
import com.athleex.directory.articles.manuscript.Block.Paragraph;
import com.athleex.directory.articles.manuscript.Block.Row;
import com.athleex.directory.articles.manuscript.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks an element once, without recursion, and cuts it into blocks. Text that
 * stands loosely between blocks is a paragraph of its own.
 */
final class HtmlBlocks implements NodeFilter {

  private static final int QUESTION_LEVEL = 5;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder loose = new StringBuilder();

  List<Block> of(Element root) {
    root.filter(this);
    closeLoose();
    return List.copyOf(blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      loose.append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? head(element) : FilterResult.SKIP_ENTIRELY;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && (element.isBlock() || isBreak(element)))
      closeLoose();
    return FilterResult.CONTINUE;
  }

  private FilterResult head(Element element) {
    if (element.isBlock() || isBreak(element))
      closeLoose();
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
        add(new Heading(element.normalName().charAt(1) - '0', collapse(element)));
      case "summary", "dt" -> add(new Heading(QUESTION_LEVEL, collapse(element)));
      case "p" -> add(new Paragraph(collapse(element)));
      case "ul", "ol" -> list(element);
      case "table" -> table(element);
      default -> {
        return FilterResult.CONTINUE;
      }
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  private void list(Element list) {
    List<String> items = list.children().stream().map(HtmlBlocks::collapse).filter(item -> !item.isEmpty())
        .toList();
    if (!items.isEmpty())
      blocks.add(new Bullets(items));
  }

  private void table(Element table) {
    List<Row> rows = rows(table).map(HtmlBlocks::row).filter(row -> !row.text().isEmpty())
        .toList();
    if (rows.size() > 1)
      blocks.add(new Table(rows.getFirst(), rows.subList(1, rows.size())));
    else
      rows.forEach(row -> add(new Paragraph(row.text())));
  }

  // not by a selector: the rows of a table inside a cell belong to the cell
  private static Stream<Element> rows(Element table) {
    return table.children().stream()
        .flatMap(part -> part.normalName().equals("tr") ? Stream.of(part) : part.children().stream())
        .filter(row -> row.normalName().equals("tr"));
  }

  private static Row row(Element row) {
    return new Row(collapse(row), row.children().stream().map(HtmlBlocks::collapse).toList());
  }

  private void add(Block block) {
    if (!block.text().isEmpty())
      blocks.add(block);
  }

  private void closeLoose() {
    String text = Spacing.collapse(loose.toString());
    loose.setLength(0);
    if (!text.isEmpty())
      blocks.add(new Paragraph(text));
  }

  private static boolean isBreak(Element element) {
    return element.normalName().equals("br");
  }

  private static String collapse(Element element) {
    return Spacing.collapse(Objects.requireNonNull(element.text()));
  }
}
