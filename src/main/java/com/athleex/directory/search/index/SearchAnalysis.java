package com.athleex.directory.search.index;

import com.athleex.directory.search.index.ListingFields.Analyzers;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;

/**
 * How texts become words of the index: accents folded everywhere, inflections
 * of English and Italian removed.
 */
@Component("searchAnalysis")
class SearchAnalysis implements LuceneAnalysisConfigurer {

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context.analyzer(Analyzers.NAMES).custom().tokenizer("standard").tokenFilter("lowercase")
        .tokenFilter("asciiFolding");
    context.analyzer(Analyzers.ENGLISH).custom().tokenizer("standard").tokenFilter("englishPossessive")
        .tokenFilter("lowercase").tokenFilter("stop").tokenFilter("porterStem").tokenFilter("asciiFolding");
    context.analyzer(Analyzers.ITALIAN).custom().tokenizer("standard").tokenFilter("elision")
        .param("articles", "search/italian-articles.txt").param("ignoreCase", "true").tokenFilter("lowercase")
        .tokenFilter("stop").param("words", "search/italian-stopwords.txt").tokenFilter("italianLightStem")
        .tokenFilter("asciiFolding");
  }
}
