package com.athleex.directory.search.words;

import com.athleex.directory.search.RankingWeights;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.words.SoughtWords.Alternative;
import com.athleex.directory.search.words.SoughtWords.Kind;
import com.athleex.directory.search.words.SoughtWords.SoughtWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;

/** A word while its alternatives are gathered. */
final class ReadWord {

  private final TypedWord typed;
  private final RankingWeights.Words weights;
  private final Map<SearchedField, List<String>> terms = new EnumMap<>(SearchedField.class);
  private final List<Alternative> alternatives = new ArrayList<>();
  private boolean topicNeedsAll;

  ReadWord(TypedWord typed, RankingWeights.Words weights) {
    this.typed = typed;
    this.weights = weights;
    for (var field : SearchedField.ALL)
      terms.put(field, WordAnalysis.terms(field.analyzer, typed.text()));
  }

  boolean isInNames() {
    return !terms(SearchedField.NAME).isEmpty();
  }

  boolean isMeaningful() {
    return terms.values().stream().noneMatch(List::isEmpty);
  }

  boolean isWithin(int start, int end) {
    return typed.start() >= start && typed.end() <= end;
  }

  boolean isQuoted() {
    return typed.quoted();
  }

  /** As a language's analyzer leaves it. */
  List<String> terms(Analyzer language) {
    for (var field : SearchedField.ALL)
      if (field.analyzer == language)
        return terms(field);
    throw new IllegalArgumentException("no field is of that language");
  }

  private List<String> terms(SearchedField field) {
    return Objects.requireNonNull(terms.get(field));
  }

  /**
   * @param words
   *          of the text that name the specialty together: of several, one alone
   *          says nothing of the topic ("back" may be of a back squat)
   */
  void addSpecialty(String slug, int words) {
    if (typed.quoted())
      return;
    topicNeedsAll |= words > 1;
    alternatives.add(new Alternative(ListingFields.SPECIALTY, List.of(slug), Kind.EXACT, 0,
        weights.points(Kind.EXACT, weights.topic())));
  }

  /**
   * @param last
   *          whether it may be unfinished
   */
  void addItself(boolean last) {
    for (var field : SearchedField.ALL) {
      if (topicNeedsAll && field.isTopic())
        continue;
      var own = terms(field);
      add(field, own, Kind.EXACT, 0);
      if (own.size() != 1)
        continue;
      // a stem that is too short fits half of the words
      int edits = own.getFirst().length() < 4 ? 0 : typed.edits();
      if (edits > 0)
        add(field, own, Kind.TYPO, edits);
      if (last && typed.mayGoOn() && !field.isText())
        add(field, terms(SearchedField.NAME), Kind.PREFIX, 0);
    }
    if (!typed.quoted())
      addInOne(typed.text());
  }

  /** Two words that stand side by side may be written in one. */
  static void addCompound(ReadWord first, ReadWord second) {
    boolean apart = first.typed.quoted() || second.typed.quoted()
        || second.typed.start() - first.typed.end() != 1;
    if (apart || !first.typed.isOfLetters() || !second.typed.isOfLetters())
      return;
    String inOne = first.typed.text() + second.typed.text();
    first.addInOne(inOne);
    second.addInOne(inOne);
  }

  private void addInOne(String text) {
    for (var field : SearchedField.ALL) {
      var words = WordAnalysis.words(field.analyzer, text);
      boolean one = words.size() == 1 && !words.getFirst().term().equals(only(terms(field)));
      if (one)
        add(field, List.of(words.getFirst().term()), Kind.COMPOUND, 0);
      // "o'sullivan", of which each half is a word of its own
      words.stream().filter(WordAnalysis.Word::joined)
          .forEach(word -> add(field, List.of(word.term()), Kind.COMPOUND, 0));
    }
  }

  private static String only(List<String> terms) {
    return terms.size() == 1 ? terms.getFirst() : "";
  }

  void addSynonyms(Analyzer language, Collection<List<String>> others) {
    for (var other : others)
      for (var field : SearchedField.ALL)
        if (field.analyzer == language)
          add(field, other, Kind.SYNONYM, 0);
  }

  private void add(SearchedField field, List<String> own, Kind kind, int edits) {
    if (!own.isEmpty())
      alternatives.add(new Alternative(field.field, own, kind, edits,
          weights.points(kind, field.points(weights))));
  }

  SoughtWord sought() {
    return new SoughtWord(alternatives.stream().distinct().toList());
  }
}
