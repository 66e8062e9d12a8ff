package com.athleex.directory.bench.page;

import java.util.List;
import java.util.stream.Collectors;

/** The few pieces of HTML that the page is made of. */
final class Html {

  private Html() {}

  static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  /** Columns whose cells are figures stand to the right, their heads too. */
  static String table(List<String> head, List<List<String>> rows) {
    var right = new boolean[head.size()];
    for (int i = 0; i < right.length && !rows.isEmpty(); i++)
      right[i] = isFigure(rows.getFirst().get(i));
    return "<div class=\"wide\"><table><thead><tr>" + cells("th", head, right) + "</tr></thead><tbody>"
        + rows.stream().map(row -> "<tr>" + cells("td", row, right) + "</tr>")
            .collect(Collectors.joining("\n"))
        + "</tbody></table></div>\n";
  }

  private static String cells(String tag, List<String> cells, boolean[] right) {
    var out = new StringBuilder();
    for (int i = 0; i < cells.size(); i++)
      out.append("<").append(tag).append(right[i] ? " class=\"n\">" : ">").append(text(cells.get(i)))
          .append("</")
          .append(tag).append(">");
    return out.toString();
  }

  private static boolean isFigure(String cell) {
    return !cell.isEmpty() && (Character.isDigit(cell.charAt(0)) || cell.equals("–"));
  }
}
