package com.athleex.directory.articles.analysis;

import com.athleex.directory.articles.lexicon.Cue;
import com.athleex.directory.articles.lexicon.Folding;
import com.athleex.directory.articles.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phrases that refer to guides: the name stands before the noun and after an
 * opener ("our complete squat guide"), or after the noun and a link word
 * ("guida allo squat"). A name is at most five words long and holds no
 * punctuation.
 */
final class GuidePhrases {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,40}'?");
  private static final int LONGEST_NAME = 5;

  private final Lexicon lexicon;
  private final Set<String> nouns;

  GuidePhrases(Lexicon lexicon) {
    this.lexicon = lexicon;
    nouns = lexicon.phrases(Cue.GUIDE);
  }

  boolean isNoun(String word) {
    return nouns.contains(word);
  }

  List<GuidePhrase> in(String text) {
    List<Word> words = words(text);
    var found = new ArrayList<GuidePhrase>();
    for (int at = 0; at < words.size(); at++)
      if (isNoun(words.get(at).folded())) {
        int noun = at;
        nameBefore(words, noun).or(() -> nameAfter(words, noun))
            .ifPresent(reference -> found.addAll(phrases(reference, words.get(noun), text)));
      }
    return found;
  }

  private Optional<Reference> nameBefore(List<Word> words, int noun) {
    for (int at = noun - 1; at >= 0 && at >= noun - LONGEST_NAME - 2 && words.get(at + 1).joined(); at--) {
      Word word = words.get(at);
      if (is(Cue.GUIDE_OPENER, word)) {
        int from = at + 1;
        while (from < noun && is(Cue.GUIDE_FILLER, words.get(from)))
          from++;
        return from == noun
            ? Optional.empty()
            : Optional
                .of(new Reference(word.start(), words.get(noun).end(), words.subList(from, noun), true));
      }
      if (is(Cue.GUIDE_STOP, word))
        return Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Reference> nameAfter(List<Word> words, int noun) {
    int at = noun + 1;
    while (isJoined(words, at) && is(Cue.GUIDE_FILLER, words.get(at)))
      at++;
    if (!isJoined(words, at) || !is(Cue.GUIDE_LINK, words.get(at)))
      return Optional.empty();
    int from = at + 1;
    int end = from;
    while (isJoined(words, end) && end < from + LONGEST_NAME && !is(Cue.GUIDE_STOP, words.get(end)))
      end++;
    return end == from
        ? Optional.empty()
        : Optional
            .of(new Reference(words.get(noun).start(), words.get(end - 1).end(), words.subList(from, end),
                false));
  }

  /** "our deadlift and squat guides" names two. */
  private List<GuidePhrase> phrases(Reference reference, Word noun, String text) {
    var phrases = new ArrayList<GuidePhrase>();
    var name = new ArrayList<String>();
    for (Word word : reference.name()) {
      if (is(Cue.GUIDE_AND, word)) {
        close(name, reference, noun, text, phrases);
      } else if (!(name.isEmpty() && is(Cue.GUIDE_LINK, word))) {
        name.add(text.substring(word.start(), word.end()));
      }
    }
    close(name, reference, noun, text, phrases);
    return phrases;
  }

  private static void close(List<String> name, Reference reference, Word noun, String text,
      List<GuidePhrase> phrases) {
    if (name.isEmpty())
      return;
    if (reference.nounLast())
      name.add(noun.folded().endsWith("s")
          ? noun.folded().substring(0, noun.folded().length() - 1)
          : noun.folded());
    String phrase = text.substring(reference.start(), reference.end());
    phrases.add(new GuidePhrase(String.join(" ", name).replace("' ", "'"), phrase, reference.start()));
    name.clear();
  }

  private boolean is(Cue cue, Word word) {
    return lexicon.phrases(cue).contains(word.folded());
  }

  private static boolean isJoined(List<Word> words, int at) {
    return at < words.size() && words.get(at).joined();
  }

  private static List<Word> words(String text) {
    String folded = Folding.fold(text);
    var words = new ArrayList<Word>();
    Matcher matcher = WORD.matcher(folded);
    int end = 0;
    while (matcher.find()) {
      String between = folded.substring(end, matcher.start());
      words.add(new Word(matcher.group(), matcher.start(), matcher.end(),
          between.equals(" ") || between.isEmpty()));
      end = matcher.end();
    }
    return words;
  }

  /**
   * @param joined
   *          whether nothing but a space stands before it
   */
  private record Word(String folded, int start, int end, boolean joined) {}

  private record Reference(int start, int end, List<Word> name, boolean nounLast) {}

  /**
   * @param offset
   *          of the phrase in the text
   */
  record GuidePhrase(String name, String phrase, int offset) {}
}
