package com.athleex.directory.search.understanding;

import com.athleex.directory.search.understanding.Phrases.Kind;
import com.athleex.directory.search.understanding.Phrases.Match;
import com.athleex.directory.specialties.Specialties.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text while it is being read: what stands where, and what is taken. */
final class Draft {

  private enum State {
    FREE, KEPT, DROPPED, TAKEN
  }

  private static final Set<Kind> ASKING_NOTHING = EnumSet.of(Kind.NOUN, Kind.FILLER, Kind.NEAR, Kind.AT,
      Kind.FROM,
      Kind.LIMIT, Kind.SPEAKS, Kind.SPEAKER);

  private static final char QUOTE = '"';

  final String text;
  final List<Token> tokens;
  private final State[] states;
  private final List<List<Match>> phrases;
  private final @Nullable Mention[] topics;
  private final boolean[] topical;
  private final List<Piece> pieces = new ArrayList<>(4);
  private final List<Piece> possible = new ArrayList<>(1);

  Draft(String text, List<Token> tokens, Phrases words, List<Mention> mentions) {
    this.text = text;
    this.tokens = tokens;
    states = new State[tokens.size()];
    phrases = new ArrayList<>(tokens.size());
    topics = new @Nullable Mention[tokens.size()];
    topical = new boolean[tokens.size()];
    for (int at = 0, next = 0; at < tokens.size(); at++) {
      states[at] = State.FREE;
      phrases.add(words.at(tokens, at));
      while (next < mentions.size() && mentions.get(next).end() <= tokens.get(at).start())
        next++;
      if (next < mentions.size() && mentions.get(next).start() < tokens.get(at).end())
        topics[at] = mentions.get(next++);
    }
  }

  int size() {
    return tokens.size();
  }

  /** The mention that begins at a token, or null. */
  @Nullable
  Mention topic(int at) {
    return at < size() ? topics[at] : null;
  }

  /** How many words the topic that begins at a token has; 0 for none. */
  int topicWords(int at) {
    var topic = topic(at);
    if (topic == null)
      return 0;
    int words = 1;
    while (at + words < size() && tokens.get(at + words).start() < topic.end())
      words++;
    return words;
  }

  /** The longest phrase of a kind that begins at a token, or null. */
  @Nullable
  Match phrase(int at, Kind kind) {
    return at < size() ? Phrases.longest(phrases.get(at), kind) : null;
  }

  /** Its words; 0 for none. */
  int words(int at, Kind kind) {
    var phrase = phrase(at, kind);
    return phrase == null ? 0 : phrase.words();
  }

  boolean isFree(int at) {
    return at >= 0 && at < size() && states[at] == State.FREE;
  }

  boolean isFree(int at, int words) {
    for (int i = at; i < at + words; i++)
      if (!isFree(i))
        return false;
    return true;
  }

  /** Whether tokens are free, and no topic begins with one of them. */
  boolean isFreeOfTopics(int at, int words) {
    for (int i = at; i < at + words; i++)
      if (topic(i) != null)
        return false;
    return isFree(at, words);
  }

  /** Whether a token is a word to look for, as far as is known yet. */
  boolean isWord(int at) {
    return at >= 0 && at < size()
        && (states[at] == State.KEPT || states[at] == State.FREE && !asksNothing(at));
  }

  /** Whether a token belongs to a piece that was understood. */
  boolean isTaken(int at) {
    return at >= 0 && at < size() && states[at] == State.TAKEN;
  }

  /** Whether a token belongs to a topic that was understood. */
  boolean isTopical(int at) {
    return at >= 0 && at < size() && topical[at];
  }

  /**
   * Whether it asks for nothing by itself, as "coach", "near" or "for" do.
   */
  boolean asksNothing(int at) {
    for (var phrase : phrases.get(at))
      if (ASKING_NOTHING.contains(phrase.kind()))
        return true;
    return false;
  }

  void keep(int at, int words) {
    java.util.Arrays.fill(states, at, at + words, State.KEPT);
  }

  /** Leaves what stands between two offsets, each at a word's edge, as words. */
  void keepBetween(int start, int end) {
    if (start > 0 && isInWord(start) || end < text.length() && isInWord(end))
      return;
    for (int at = 0; at < size(); at++)
      if (tokens.get(at).start() < end && tokens.get(at).end() > start)
        states[at] = State.KEPT;
  }

  /** Leaves what stands between quotation marks as words. */
  void keepQuoted() {
    for (int open = text.indexOf(QUOTE); open >= 0;) {
      int close = text.indexOf(QUOTE, open + 1);
      if (close < 0)
        return;
      keepBetween(open, close + 1);
      open = text.indexOf(QUOTE, close + 1);
    }
  }

  private boolean isInWord(int offset) {
    return Character.isLetterOrDigit(text.charAt(offset - 1))
        && Character.isLetterOrDigit(text.charAt(offset));
  }

  void drop(int at, int words) {
    java.util.Arrays.fill(states, at, at + words, State.DROPPED);
  }

  /**
   * @param from
   *          the first token that goes with the piece, up to {@code to}
   * @param first
   *          the first of the piece itself, up to {@code last}, which is of it
   */
  void take(Meaning meaning, int from, int first, int last, int to) {
    java.util.Arrays.fill(states, from, to + 1, State.TAKEN);
    if (meaning instanceof Meaning.Topic)
      java.util.Arrays.fill(topical, first, last + 1, true);
    pieces.add(piece(meaning, from, first, last, to));
  }

  void offer(Meaning meaning, int first, int last) {
    possible.add(piece(meaning, first, first, last, last));
  }

  private Piece piece(Meaning meaning, int from, int first, int last, int to) {
    return new Piece(meaning, tokens.get(first).start(), tokens.get(last).end(), tokens.get(from).start(),
        tokens.get(to).end());
  }

  boolean has(Parameter parameter) {
    for (var piece : pieces)
      if (piece.meaning().parameter() == parameter)
        return true;
    return false;
  }

  List<Piece> pieces() {
    pieces.sort(java.util.Comparator.comparingInt(Piece::start));
    return List.copyOf(pieces);
  }

  List<Piece> possible() {
    return List.copyOf(possible);
  }

  String between(int first, int last) {
    return text.substring(tokens.get(first).start(), tokens.get(last).end());
  }

  /** What is left to look for, or null. */
  @Nullable
  String rest() {
    dropWhatAsksNothing();
    var rest = new StringBuilder();
    for (int at = 0; at < size(); at++) {
      if (states[at] != State.FREE && states[at] != State.KEPT)
        continue;
      int last = at;
      while (last + 1 < size() && (states[last + 1] == State.FREE || states[last + 1] == State.KEPT))
        last++;
      if (!rest.isEmpty())
        rest.append(' ');
      rest.append(withQuotes(at, last));
      at = last;
    }
    boolean untouched = pieces.isEmpty() && (!rest.isEmpty() || tokens.isEmpty());
    if (untouched)
      return text.strip();
    return rest.isEmpty() ? null : rest.toString();
  }

  private String withQuotes(int first, int last) {
    int start = tokens.get(first).start();
    int end = tokens.get(last).end();
    if (start > 0 && text.charAt(start - 1) == QUOTE)
      start--;
    if (end < text.length() && text.charAt(end) == QUOTE)
      end++;
    return text.substring(start, end);
  }

  private void dropWhatAsksNothing() {
    for (int at = 0; at < size(); at++) {
      if (states[at] != State.FREE)
        continue;
      int words = 0;
      for (var phrase : phrases.get(at))
        if (ASKING_NOTHING.contains(phrase.kind()) && phrase.words() > words && isFree(at, phrase.words()))
          words = phrase.words();
      if (words(at, Kind.WORD) >= Math.max(1, words))
        at += words(at, Kind.WORD) - 1;
      else if (words > 0) {
        drop(at, words);
        at += words - 1;
      }
    }
    // "10 years" asks for nothing if "years" doesn't
    for (int at = 0; at + 1 < size(); at++)
      if (states[at] == State.FREE && tokens.get(at).number() && !tokens.get(at).isPostcode()
          && states[at + 1] == State.DROPPED)
        drop(at, 1);
  }
}
