package com.athleex.directory.articles.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cues of one language, or of all together. */
public final class Lexicon {

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Map<Cue, Pattern> patterns = new EnumMap<>(Cue.class);
  private final Map<Cue, Set<String>> phrases;
  private final Map<String, Pattern> symptoms = new TreeMap<>();

  Lexicon(Map<Cue, Set<String>> phrases, Map<String, Set<String>> symptoms) {
    this.phrases = phrases;
    phrases.forEach((cue, of) -> patterns.put(cue, Phrase.any(of)));
    symptoms.forEach((symptom, of) -> this.symptoms.put(symptom, Phrase.any(of)));
  }

  public boolean says(Cue cue, String text) {
    return matcher(cue, text).find();
  }

  /** Whether the text is nothing but such a phrase, signs around it aside. */
  public boolean isOnly(Cue cue, String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start)))
      start++;
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)))
      end--;
    return matcher(cue, text.substring(start, end)).matches();
  }

  /** Whether the text begins with such a phrase. */
  public boolean opens(Cue cue, String text) {
    return matcher(cue, text).lookingAt();
  }

  public int count(Cue cue, String text) {
    return (int) matcher(cue, text).results().count();
  }

  /** Where such phrases stand in the text. */
  public List<Span> spans(Cue cue, String text) {
    var spans = new ArrayList<Span>();
    Matcher matcher = matcher(cue, text);
    while (matcher.find())
      spans.add(new Span(matcher.start(), matcher.end()));
    return spans;
  }

  /** The number in the first such phrase. */
  public OptionalInt number(Cue cue, String text) {
    Matcher matcher = matcher(cue, text);
    if (!matcher.find())
      return OptionalInt.empty();
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String digits = matcher.group(group);
      if (digits != null)
        return OptionalInt.of(Integer.parseInt(digits));
    }
    return OptionalInt.empty();
  }

  /** The symptoms that a text speaks of, by their names in the lexicon. */
  public Set<String> symptoms(String text) {
    var named = new LinkedHashSet<String>();
    String folded = Folding.fold(text);
    symptoms.forEach((symptom, pattern) -> {
      if (pattern.matcher(folded).find())
        named.add(symptom);
    });
    return named;
  }

  /** The phrases themselves, as the lexicon spells them. */
  public Set<String> phrases(Cue cue) {
    return phrases.getOrDefault(cue, Set.of());
  }

  private Matcher matcher(Cue cue, String text) {
    return patterns.getOrDefault(cue, NOTHING).matcher(Folding.fold(text));
  }

  /**
   * @param end
   *          after the last character
   */
  public record Span(int start, int end) {}
}
