package com.athleex.directory.articles.analysis;

import com.athleex.directory.articles.analysis.DerivedArticle.Guide;
import com.athleex.directory.articles.analysis.DerivedArticle.Section;
import com.athleex.directory.articles.analysis.GuidePhrases.GuidePhrase;
import com.athleex.directory.articles.analysis.KnownArticles.KnownArticle;
import com.athleex.directory.articles.lexicon.Folding;
import com.athleex.directory.articles.manuscript.Manuscript.Link;
import com.athleex.directory.specialties.Specialties;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Guides that a text refers to, found among the registered articles where they
 * are.
 */
final class Guides {

  private final GuidePhrases phrases;
  private final List<KnownArticle> known;
  private final Specialties specialties;

  Guides(GuidePhrases phrases, List<KnownArticle> known, Specialties specialties) {
    this.phrases = phrases;
    this.known = known;
    this.specialties = specialties;
  }

  /** Each guide once, where it is first named. */
  List<Guide> in(List<Section> sections, List<Link> links) {
    var guides = new LinkedHashMap<String, Guide>();
    for (int section = 0; section < sections.size(); section++)
      for (GuidePhrase phrase : phrases.in(sections.get(section).text())) {
        String slug = linked(phrase, links).or(() -> named(phrase.name())).orElse(null);
        guides.putIfAbsent(slug == null ? Folding.fold(phrase.name()) : slug,
            new Guide(phrase.name(), slug, phrase.phrase(), section, phrase.offset()));
      }
    return List.copyOf(guides.values());
  }

  /** By the address of a link that wraps the phrase or a part of it. */
  private Optional<String> linked(GuidePhrase phrase, List<Link> links) {
    return links.stream().filter(link -> link.text().length() > 3 && phrase.phrase().contains(link.text()))
        .map(Link::target).flatMap(target -> Arrays.stream(target.split("[/?#]")))
        .filter(part -> known.stream().anyMatch(article -> article.slug().equals(part))).findFirst();
  }

  /** By the words of its name, else by the topic that the name speaks of. */
  private Optional<String> named(String name) {
    List<String> words = Arrays.stream(Folding.fold(name).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .filter(word -> !phrases.isNoun(word)).toList();
    Optional<String> byWords = known.stream().map(KnownArticle::slug)
        .filter(slug -> !words.isEmpty() && parts(slug).containsAll(words))
        .min(Comparator.comparingLong(slug -> surplus(slug, words)));
    return byWords.or(() -> byTopic(name));
  }

  // of two articles that hold all the words, the one that is about less else
  private long surplus(String slug, List<String> words) {
    return parts(slug).stream().filter(part -> !words.contains(part) && !phrases.isNoun(part)).count();
  }

  private static List<String> parts(String slug) {
    return List.of(slug.split("-"));
  }

  private Optional<String> byTopic(String name) {
    Map<String, Integer> topics = new LinkedHashMap<>();
    specialties.recognise(name).forEach(mention -> topics.put(mention.specialty().slug(), mention.count()));
    return known.stream().filter(article -> !article.injury() && !article.specialties().isEmpty())
        .filter(article -> topics.containsKey(article.specialties().getFirst())).map(KnownArticle::slug)
        .findFirst();
  }
}
