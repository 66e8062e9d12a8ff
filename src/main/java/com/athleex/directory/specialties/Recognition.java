package com.athleex.directory.specialties;

import com.athleex.directory.specialties.PhraseTrie.Match;
import com.athleex.directory.specialties.PhraseTrie.Meaning;
import com.athleex.directory.specialties.Specialties.Mention;
import com.athleex.directory.specialties.TaxonomyFile.Usage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds specialties in texts, by the words of both languages at once. */
final class Recognition {

  private static final Comparator<Match> LEFTMOST_LONGEST = Comparator.comparingInt(Match::start)
      .thenComparing(Comparator.comparingInt(Match::end).reversed()).thenComparingInt(Recognition::rank);

  private final List<Specialty> all;
  private final Map<String, PhraseTrie> tries = new HashMap<>();

  /**
   * @param usages
   *          how the taxonomy's words stand in texts
   * @param first
   *          what goes before them where both have the same words
   */
  Recognition(List<Specialty> all, List<Usage> usages, List<Usage> first) {
    this.all = all;
    tries.put("en", new PhraseTrie(Words.english(exact(usages, "en"))));
    tries.put("it", new PhraseTrie(Words.italian(exact(usages, "it"))));
    first.forEach(this::learn);
    usages.forEach(this::learn);
    for (int rank = 0; rank < all.size(); rank++)
      learn(all.get(rank), rank, usages);
  }

  /** In order, of overlapping ones the leftmost and longest. */
  List<Mention> mentions(String text) {
    var matches = new ArrayList<Match>();
    tries.values().forEach(trie -> matches.addAll(trie.matches(text)));
    matches.sort(LEFTMOST_LONGEST);
    var mentions = new ArrayList<Mention>();
    int free = 0;
    for (Match match : matches) {
      if (match.start() < free)
        continue;
      free = match.end();
      if (match.meaning() instanceof Meaning.Of meant)
        mentions.add(new Mention(meant.specialty(), match.start(), match.end(), 1));
    }
    return mentions;
  }

  private void learn(Usage usage) {
    switch (usage.kind()) {
      case PHRASE -> trie(usage.language()).add(usage.words(), meaning(usage.slug()));
      case OTHER -> trie(usage.language()).add(usage.words(), new Meaning.Other());
      case FRAME, EXACT -> {
      }
    }
  }

  private void learn(Specialty specialty, int rank, Collection<Usage> usages) {
    var meaning = new Meaning.Of(specialty, rank);
    learn("en", specialty.labels().en(), meaning, usages);
    learn("it", specialty.labels().it(), meaning, usages);
    // the file does not say a synonym's language, and many are used in both
    for (String synonym : specialty.synonyms())
      tries.values().forEach(trie -> trie.add(synonym, meaning));
  }

  private void learn(String language, String label, Meaning meaning, Collection<Usage> usages) {
    PhraseTrie trie = trie(language);
    trie.add(label, meaning);
    for (Usage usage : usages) {
      if (usage.kind() != Usage.Kind.FRAME || !usage.language().equals(language))
        continue;
      String before = usage.words().substring(0, usage.words().indexOf('*'));
      String after = usage.words().substring(before.length() + 1);
      if (label.startsWith(before) && label.endsWith(after))
        trie.add(label.substring(before.length(), label.length() - after.length()), meaning);
    }
  }

  private PhraseTrie trie(String language) {
    return Objects.requireNonNull(tries.get(language), language);
  }

  private Meaning meaning(String slug) {
    for (int rank = 0; rank < all.size(); rank++)
      if (all.get(rank).slug().equals(slug))
        return new Meaning.Of(all.get(rank), rank);
    throw new IllegalStateException("a phrase means no specialty of the taxonomy: " + slug);
  }

  private static int rank(Match match) {
    return match.meaning() instanceof Meaning.Of meant ? meant.rank() : -1;
  }

  private static List<String> exact(List<Usage> usages, String language) {
    return usages.stream().filter(usage -> usage.kind() == Usage.Kind.EXACT)
        .filter(usage -> usage.language().equals(language)).map(Usage::words).toList();
  }
}
