package com.athleex.directory.trainers.moderation;

import com.athleex.directory.trainers.profile.PlainText;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people write who report, appeal or decide: plain text. */
public final class Reason {

  /** Characters of a decision's reason, at most. */
  public static final int LONGEST = 1000;

  private Reason() {}

  /**
   * @throws ProblemException
   *           {@code invalid-request} where nothing is left of it, or too much
   */
  public static String required(String pointer, @Nullable String written, int longest) {
    String text = cleaned(pointer, written, longest);
    if (text == null)
      throw refused(FieldProblem.at(pointer, "trainer.rule.reason"));
    return text;
  }

  /** Null where nothing is left of it. */
  public static @Nullable String cleaned(String pointer, @Nullable String written, int longest) {
    String text = written == null ? "" : PlainText.cleaned(written);
    if (text.codePointCount(0, text.length()) > longest)
      throw refused(FieldProblem.at(pointer, "trainer.rule.length", 0, longest));
    @Nullable
    String fault = PlainText.fault(text, true);
    if (fault != null)
      throw refused(FieldProblem.at(pointer, "trainer.rule." + fault));
    return text.isEmpty() ? null : text;
  }

  private static ProblemException refused(FieldProblem problem) {
    return new ProblemException(WebProblem.INVALID_REQUEST, List.of(problem));
  }
}
