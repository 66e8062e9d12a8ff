package com.athleex.directory.search.words;

import com.athleex.directory.search.RankingWeights;
import com.athleex.directory.specialties.Specialties;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Makes words to look for of a text in English or Italian. What several words
 * mean together (a specialty, a synonym, a compound that was typed in two) is
 * an alternative of each of them.
 */
@Component
public class WordReader {

  /** More than anybody types; the rest is not looked for. */
  static final int MOST_WORDS = 24;

  private final Specialties specialties;
  private final RankingWeights.Words weights;
  private final List<Synonyms> synonyms = List.of(new Synonyms("english-synonyms.txt", WordAnalysis.ENGLISH),
      new Synonyms("italian-synonyms.txt", WordAnalysis.ITALIAN));

  WordReader(Specialties specialties, RankingWeights weights) {
    this.specialties = specialties;
    this.weights = weights.words();
  }

  /** What to look for; empty for a text without words. */
  public SoughtWords read(String text) {
    var words = meaningful(TypedWord.of(text, MOST_WORDS));
    specialties.sought(text).forEach(mention -> {
      var spoken = words.stream().filter(word -> word.isWithin(mention.start(), mention.end())).toList();
      spoken.forEach(word -> word.addSpecialty(mention.specialty().slug(), spoken.size()));
    });
    for (int i = 0; i < words.size(); i++) {
      words.get(i).addItself(i == words.size() - 1);
      if (i > 0)
        ReadWord.addCompound(words.get(i - 1), words.get(i));
    }
    for (var language : synonyms)
      for (int i = 0; i < words.size(); i++)
        i = Math.max(i, addSynonyms(language, words, i));
    var sought = words.stream().map(ReadWord::sought).distinct().toList();
    return SoughtWords.of(sought, weights.most());
  }

  /**
   * Words that say nothing in one of the languages ("for", "per") are not looked
   * for, unless there is nothing else: "Chi" is a name, too.
   */
  private List<ReadWord> meaningful(List<TypedWord> typed) {
    var words = typed.stream().map(word -> new ReadWord(word, weights)).filter(ReadWord::isInNames).toList();
    var meaningful = words.stream().filter(ReadWord::isMeaningful).toList();
    return meaningful.isEmpty() ? words : meaningful;
  }

  /**
   * The last of the words that have synonyms together with the one at an index.
   */
  private static int addSynonyms(Synonyms language, List<ReadWord> words, int from) {
    for (int to = Math.min(words.size(), from + language.longest()); to > from; to--) {
      var together = words.subList(from, to);
      var others = language.of(together);
      if (others.isEmpty())
        continue;
      together.forEach(word -> word.addSynonyms(language.analyzer(), others));
      return to - 1;
    }
    return -1;
  }
}
