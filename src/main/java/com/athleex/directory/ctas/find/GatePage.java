package com.athleex.directory.ctas.find;

import com.athleex.directory.articles.RedFlagOutcome;
import com.athleex.directory.articles.RedFlagOutcome.EmergencyNumber;
import com.athleex.directory.articles.RedFlagPack;
import com.athleex.directory.ctas.find.FindForm.Field;
import com.athleex.directory.ctas.find.FindPage.Link;
import java.util.List;

/** What stands where trainers would, in the reader's language. */
sealed interface GatePage {

  String title();

  String disclaimer();

  /**
   * The questions.
   *
   * @param action
   *          where the answers go
   * @param hidden
   *          what was searched for, to go on with
   * @param numbers
   *          of the reader's country
   * @param otherLanguage
   *          the address of the same in it
   * @param unanswered
   *          whether this was sent without an answer
   */
  record Questions(RedFlagPack pack, String action, List<Field> hidden, List<EmergencyNumber> numbers,
      String otherLanguage, boolean unanswered) implements GatePage {

    @Override
    public String title() {
      return pack.title();
    }

    @Override
    public String disclaimer() {
      return pack.disclaimer().text();
    }
  }

  /** What the answers mean: no trainer, and no way to one. */
  record Guidance(String title, RedFlagOutcome outcome) implements GatePage {

    @Override
    public String disclaimer() {
      return outcome.disclaimer().text();
    }
  }

  /**
   * What an article's questions do not open.
   *
   * @param search
   *          the same search, as somebody makes it who comes from no article
   */
  record Closed(String title, String text, Link search, String disclaimer) implements GatePage {}
}
