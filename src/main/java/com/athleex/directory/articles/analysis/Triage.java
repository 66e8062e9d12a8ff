package com.athleex.directory.articles.analysis;

import com.athleex.directory.articles.lexicon.Cue;
import com.athleex.directory.articles.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads from an article's own words how urgent it holds something to be.
 * <ul>
 * <li>words of emergency: {@code EMERGENCY};
 * <li>words of haste: {@code URGENT}, or {@code PROFESSIONAL} if they depend on
 * a condition;
 * <li>a professional: {@code PROFESSIONAL}, or {@code SELF_CARE} if on a
 * condition;
 * <li>a condition alone, or that nobody is needed: {@code SELF_CARE};
 * <li>none of these: {@code PROFESSIONAL}, the stricter.
 * </ul>
 * Where another statement of the text names the same symptoms with more
 * urgency, its own holds. Symptoms in one clause must come together; those
 * parted by commas or by "or" are alternatives.
 */
final class Triage {

  private final Lexicon lexicon;
  private final Map<Set<String>, Urgency> bySymptoms = new HashMap<>();

  /**
   * @param statements
   *          of the whole text; a question stands in one statement with its
   *          answer
   */
  Triage(Lexicon lexicon, Collection<String> statements) {
    this.lexicon = lexicon;
    for (String statement : statements) {
      Urgency urgency = urgencyOfStatement(statement);
      if (urgency != Urgency.SELF_CARE)
        for (String clause : clauses(statement))
          bySymptoms.merge(lexicon.symptoms(clause), urgency, Urgency::stricter);
    }
    bySymptoms.remove(Set.<String>of());
  }

  /** The urgency that words about involving a professional state. */
  Urgency stated(String words) {
    boolean conditional = lexicon.says(Cue.CONDITION, words);
    if (isEmergency(words))
      return Urgency.EMERGENCY;
    if (lexicon.says(Cue.URGENT, words))
      return conditional ? Urgency.PROFESSIONAL : Urgency.URGENT;
    return conditional || lexicon.says(Cue.NO_NEED, words) ? Urgency.SELF_CARE : Urgency.PROFESSIONAL;
  }

  /** The stricter of an urgency and what the text says of the same symptoms. */
  Urgency strictest(String symptoms, Urgency stated) {
    Set<String> named = lexicon.symptoms(symptoms);
    return bySymptoms.entrySet().stream().filter(entry -> named.containsAll(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(stated, Urgency::stricter);
  }

  boolean isEmergency(String words) {
    return lexicon.says(Cue.EMERGENCY, words) && !lexicon.says(Cue.NO_EMERGENCY, words);
  }

  private List<String> clauses(String statement) {
    var clauses = new ArrayList<String>();
    for (String part : statement.split("[,;:.()?]")) {
      int from = 0;
      for (Lexicon.Span or : lexicon.spans(Cue.ALTERNATIVE, part)) {
        clauses.add(part.substring(from, or.start()));
        from = or.end();
      }
      clauses.add(part.substring(from));
    }
    return clauses;
  }

  private Urgency urgencyOfStatement(String statement) {
    if (isEmergency(statement))
      return Urgency.EMERGENCY;
    boolean hasty = lexicon.says(Cue.URGENT, statement) && lexicon.says(Cue.PROFESSIONAL, statement);
    return hasty ? Urgency.URGENT : Urgency.SELF_CARE;
  }
}
