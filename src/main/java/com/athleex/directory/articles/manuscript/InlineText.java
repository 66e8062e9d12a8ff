package com.athleex.directory.articles.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words below a node of parsed Markdown; walks without recursion. */
final class InlineText {

  private InlineText() {}

  static String of(Node root) {
    var text = new StringBuilder();
    for (Node node : each(root))
      switch (node) {
        case Text words -> text.append(words.getLiteral());
        case Code code -> text.append(code.getLiteral());
        case SoftLineBreak lineBreak -> text.append(' ');
        case HardLineBreak lineBreak -> text.append(' ');
        case Paragraph paragraph -> text.append(' ');
        default -> {
        }
      }
    return Spacing.collapse(text.toString());
  }

  /** The nodes below a node, in the order of the text. */
  static List<Node> each(Node root) {
    var nodes = new ArrayList<Node>();
    for (Node node = next(root, root); node != null; node = next(node, root))
      nodes.add(node);
    return nodes;
  }

  private static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null)
      return node.getFirstChild();
    for (Node at = node; at != root && at != null; at = at.getParent())
      if (at.getNext() != null)
        return at.getNext();
    return null;
  }
}
