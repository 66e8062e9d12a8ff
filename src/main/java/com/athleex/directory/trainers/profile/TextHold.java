package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.profile.TextReview.Texts;
import com.athleex.directory.trainers.wording.TextClaims;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds changed texts that claim too much. */
@Component
public class TextHold {

  private final TextClaims claims;

  TextHold(TextClaims claims) {
    this.claims = claims;
  }

  /**
   * A text that claims too much.
   *
   * @param pointer
   *          which text of the profile
   * @param noticed
   *          the words that do, with those around them
   */
  public record Held(String pointer, String text, List<String> noticed) {}

  /** What a person has to read of a profile. */
  public List<Held> of(Trainer trainer) {
    return texts(trainer).entrySet().stream()
        .map(text -> new Held(text.getKey(), text.getValue(), claims.noticed(text.getValue())))
        .filter(held -> !held.noticed().isEmpty()).toList();
  }

  /** All that a trainer wrote in words of their own. */
  static List<String> words(Trainer trainer) {
    return List.copyOf(texts(trainer).values());
  }

  private static Map<String, String> texts(Trainer trainer) {
    var content = trainer.content();
    var texts = new LinkedHashMap<String, String>();
    texts.put("/displayName", content.displayName());
    texts.put("/headline", content.headline());
    texts.put("/bio", content.bio());
    for (int i = 0; i < content.locations().size(); i++)
      texts.put("/locations/" + i + "/name", content.locations().get(i).name());
    for (int i = 0; i < content.prices().size(); i++)
      if (content.prices().get(i).includes() instanceof String includes)
        texts.put("/prices/" + i + "/includes", includes);
    return texts;
  }

  /**
   * @param before
   *          the words before the change: of texts that may be read, only the new
   *          ones are looked at, since a person may have cleared the others
   * @param shown
   *          what the public saw until now, or null
   */
  void look(Trainer trainer, List<String> before, @Nullable Texts shown, Instant now) {
    var words = words(trainer);
    if (words.equals(before))
      return;
    if (words.stream().filter(text -> trainer.isHeld() || !before.contains(text)).anyMatch(claims::in))
      trainer.hold(shown, now);
    else
      trainer.clearTexts();
  }
}
