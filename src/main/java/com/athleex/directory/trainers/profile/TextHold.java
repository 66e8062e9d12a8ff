package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.profile.TextReview.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds changed texts that claim too much. */
@Component
class TextHold {

  private final TextClaims claims;

  TextHold(TextClaims claims) {
    this.claims = claims;
  }

  /** All that a trainer wrote in words of their own. */
  static List<String> words(Trainer trainer) {
    var content = trainer.content();
    var words = new ArrayList<>(List.of(content.displayName(), content.headline(), content.bio()));
    content.locations().forEach(location -> words.add(location.name()));
    for (var price : content.prices())
      if (price.includes() != null)
        words.add(price.includes());
    return words;
  }

  /**
   * @param before
   *          the words before the change: the same ones are not looked at again
   * @param shown
   *          what the public saw until now, or null
   */
  void look(Trainer trainer, List<String> before, @Nullable Texts shown, Instant now) {
    var words = words(trainer);
    if (words.equals(before))
      return;
    if (words.stream().anyMatch(claims::in))
      trainer.hold(shown, now);
    else
      trainer.clearTexts();
  }
}
