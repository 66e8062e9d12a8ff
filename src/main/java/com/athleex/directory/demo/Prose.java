package com.athleex.directory.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Headlines and biographies in one language, put together from sentences of
 * several kinds.
 */
final class Prose {

  private static final int LONGEST_HEADLINE = 120;

  private final Map<String, List<String>> sections;
  private final Map<String, List<Phrase>> phrases;

  Prose(String language) {
    sections = Tables.sections("texts_" + language + ".txt");
    phrases = sections.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
        section -> section.getValue().stream().map(Phrase::new).toList()));
  }

  /**
   * @param words
   *          by the name of the gap they fill
   */
  record Speaker(Discipline discipline, boolean woman, Map<String, String> words) {}

  /** The words of a speaker, with a topic of their discipline added. */
  Speaker speaker(Discipline discipline, boolean woman, Map<String, String> words, Dice dice) {
    var all = new HashMap<>(words);
    all.put("topic", dice.pick(sections.getOrDefault("topic:" + discipline.slug(), List.of(""))));
    var speaker = new Speaker(discipline, woman, all);
    all.put("venue", say("venue", speaker, dice));
    return speaker;
  }

  String headline(Speaker speaker, Dice dice) {
    String headline = say("headline", speaker, dice);
    for (int tries = 0; headline.length() > LONGEST_HEADLINE; tries++)
      headline = tries < 8 ? say("headline", speaker, dice) : headline.substring(0, LONGEST_HEADLINE);
    return Character.toUpperCase(headline.charAt(0)) + headline.substring(1);
  }

  /** Begins by saying that the profile is made up. */
  String bio(Speaker speaker, Dice dice) {
    var middle = new ArrayList<>(dice.some(List.of("focus", "method", "method", "also"), dice.between(2, 4)));
    if (speaker.words.containsKey("pain"))
      middle.add(dice.between(1, middle.size()), "pain");
    if (dice.chance(0.7))
      middle.add("practical");
    var sentences = new ArrayList<String>();
    sentences.add(say("made-up", speaker, dice));
    sentences.add(say("opening", speaker, dice));
    middle.forEach(kind -> sentences.add(say(kind, speaker, dice)));
    if (dice.chance(0.8))
      sentences.add(say("closing", speaker, dice));
    return sentences.stream().distinct().filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  String venue(Speaker speaker) {
    return speaker.words.getOrDefault("venue", "");
  }

  String area(Speaker speaker, Dice dice) {
    return say("area", speaker, dice);
  }

  // empty if none of many picks can be said with the speaker's words
  private String say(String kind, Speaker speaker, Dice dice) {
    List<Phrase> all = phrasesOf(kind, speaker.discipline);
    for (int tries = 0; tries < 20 && !all.isEmpty(); tries++) {
      Phrase phrase = dice.pick(all);
      if (phrase.canBeFilledFrom(speaker.words)) {
        var text = new StringBuilder(120);
        phrase.appendTo(text, speaker.words, speaker.woman);
        return text.toString();
      }
    }
    return "";
  }

  // the discipline's own sentences, else those of clinical work, else anybody's
  private List<Phrase> phrasesOf(String kind, Discipline discipline) {
    List<Phrase> anybodys = phrases.getOrDefault(kind, List.of());
    if (discipline.isClinical())
      anybodys = phrases.getOrDefault(kind + ":clinical", anybodys);
    return phrases.getOrDefault(kind + ":" + discipline.slug(), anybodys);
  }
}
