package com.athleex.directory.search.suggestions;

import com.athleex.directory.search.index.NameStarts;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Completes specialties from any word of their labels and synonyms, in both
 * languages whatever the reader's: from the beginning of a phrase before from
 * its middle, misspellings last, equals in the taxonomy's order.
 *
 * <p>
 * What people call a specialty besides ("meniscus") is completed from its
 * beginning, as it is written.
 */
@Component
class SpecialtyCompletion {

  private record Phrase(String words, boolean fromItsBeginning) {}

  private record Entry(Specialty specialty, List<Phrase> phrases, List<String> called) {}

  private record Fit(Specialty specialty, int misfit) {}

  /** Worse than a phrase that fits from its middle. */
  private static final int OF_A_MISSPELLING = 2;

  /** Fewer letters begin too much. */
  private static final int LETTERS_OF_A_CALLING = 3;

  private final List<Entry> entries;

  SpecialtyCompletion(Specialties specialties) {
    entries = specialties.all().stream().map(specialty -> entry(specialty, specialties.soughtAs(specialty)))
        .toList();
  }

  List<Specialty> of(List<String> typed, int limit) {
    var text = String.join(" ", typed);
    return entries.stream().map(entry -> new Fit(entry.specialty(), misfit(text, entry)))
        .filter(fit -> fit.misfit() < Spelling.FAR).sorted(Comparator.comparingInt(Fit::misfit)).limit(limit)
        .map(Fit::specialty).toList();
  }

  private static int misfit(String text, Entry entry) {
    int least = Spelling.FAR;
    for (var phrase : entry.phrases()) {
      int edits = Spelling.toBeginning(text, phrase.words());
      if (edits < Spelling.FAR)
        least = Math.min(least, edits * OF_A_MISSPELLING + (phrase.fromItsBeginning() ? 0 : 1));
    }
    if (least > 1 && text.length() >= LETTERS_OF_A_CALLING
        && entry.called().stream().anyMatch(name -> name.startsWith(text)))
      return 1;
    return least;
  }

  private static Entry entry(Specialty specialty, List<String> called) {
    var phrases = new ArrayList<Phrase>();
    Stream.concat(Stream.of(specialty.labels().en(), specialty.labels().it()), specialty.synonyms().stream())
        .map(NameStarts::words).forEach(words -> {
          for (int first = 0; first < words.size(); first++)
            phrases.add(new Phrase(String.join(" ", words.subList(first, words.size())), first == 0));
        });
    return new Entry(specialty, List.copyOf(phrases),
        called.stream().map(name -> String.join(" ", NameStarts.words(name))).toList());
  }
}
