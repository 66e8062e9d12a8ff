package com.athleex.directory.articles.edition;

import com.athleex.directory.articles.analysis.DerivedArticle;
import com.athleex.directory.articles.analysis.DerivedArticle.CallToAction;
import com.athleex.directory.articles.analysis.DerivedArticle.Guide;
import com.athleex.directory.articles.analysis.DerivedArticle.RedFlag;
import com.athleex.directory.articles.analysis.DerivedArticle.SituationTable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Another order of an article's sections; what stands in them goes along.
 *
 * @param sections
 *          indexes as they were, in the order wanted
 */
record SectionOrder(List<Integer> sections) {

  /** Whether it names each of so many sections once. */
  boolean isOf(int count) {
    return sections.stream().sorted().toList().equals(IntStream.range(0, count).boxed().toList());
  }

  DerivedArticle applyTo(DerivedArticle article) {
    return new DerivedArticle(article.locale(), article.title(), article.standfirst(), article.author(),
        article.readingMinutes(), article.tags(), article.tagLists(), article.injury(), article.disclaimer(),
        article.specialties(), sections.stream().map(article.sections()::get).toList(),
        moved(article.situations()),
        article.redFlags().stream()
            .map(flag -> new RedFlag(flag.text(), flag.urgency(), flag.emergency(), now(flag.section())))
            .sorted(Comparator.comparingInt(RedFlag::section)).toList(),
        article.faq(),
        article.guides().stream()
            .map(guide -> new Guide(guide.name(), guide.slug(), guide.phrase(), now(guide.section()),
                guide.offset()))
            .sorted(Comparator.comparingInt(Guide::section)).toList(),
        article.callsToAction().stream()
            .map(call -> new CallToAction(call.kind(), call.phrase(), now(call.section()), call.offset()))
            .sorted(Comparator.comparingInt(CallToAction::section)).toList());
  }

  private @Nullable SituationTable moved(@Nullable SituationTable table) {
    return table == null ? null : new SituationTable(now(table.section()), table.columns(), table.rows());
  }

  private int now(int section) {
    return sections.indexOf(section);
  }
}
