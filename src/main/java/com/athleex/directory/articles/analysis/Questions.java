package com.athleex.directory.articles.analysis;

import com.athleex.directory.articles.analysis.DerivedArticle.Faq;
import com.athleex.directory.articles.analysis.Outline.Part;
import com.athleex.directory.articles.manuscript.Block;
import com.athleex.directory.articles.manuscript.Block.Heading;
import java.util.ArrayList;
import java.util.List;

/**
 * The questions of a section of questions and answers: headings below its own,
 * paragraphs that are one question, or first sentences that are one.
 */
final class Questions {

  private static final int LONGEST = 250;

  private final List<Faq> pairs = new ArrayList<>();
  private String question = "";
  private final StringBuilder answer = new StringBuilder();

  private Questions() {}

  static List<Faq> in(Outline outline) {
    var questions = new Questions();
    outline.parts().stream().filter(Part::faq).flatMap(part -> part.blocks().stream())
        .forEach(questions::take);
    questions.close();
    return List.copyOf(questions.pairs);
  }

  private void take(Block block) {
    String text = block.text();
    int end = block instanceof Heading ? text.length() : questionEnd(text);
    if (end == 0) {
      append(text);
    } else {
      close();
      question = text.substring(0, end);
      append(text.substring(end).strip());
    }
  }

  private void append(String text) {
    if (!answer.isEmpty() && !text.isEmpty())
      answer.append('\n');
    answer.append(text);
  }

  private void close() {
    if (!question.isEmpty() && !answer.isEmpty())
      pairs.add(new Faq(question, answer.toString()));
    question = "";
    answer.setLength(0);
  }

  /** End of the first sentence if it is a question, else 0. */
  private static int questionEnd(String text) {
    int end = text.indexOf('?') + 1;
    if (end == 0 || end > LONGEST || end < text.length() && text.charAt(end) != ' ')
      return 0;
    String first = text.substring(0, end - 1);
    return first.contains(". ") || first.contains("! ") ? 0 : end;
  }
}
