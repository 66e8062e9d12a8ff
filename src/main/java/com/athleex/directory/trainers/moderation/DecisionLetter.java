package com.athleex.directory.trainers.moderation;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.PersonalPost;
import com.athleex.directory.kernel.Slug;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letter that tells a trainer of a decision. */
@Component
public class DecisionLetter {

  private final PersonalPost post;

  DecisionLetter(PersonalPost post) {
    this.post = post;
  }

  /**
   * @param outcome
   *          its text is {@code mail.trainers.decision.<outcome>}
   * @param title
   *          of the credential that it is about
   * @param reason
   *          what the person wrote who decided
   */
  public void write(UUID letter, AccountId to, Enum<?> outcome, @Nullable String title,
      @Nullable String reason) {
    Map<String, Object> content = new HashMap<>();
    content.put("outcome",
        "mail.trainers.decision." + Slug.of(outcome));
    content.put("title", title == null ? "" : title);
    content.put("reason", reason == null ? "" : reason);
    post.write(letter, to, "trainers/decision", content, null);
  }
}
