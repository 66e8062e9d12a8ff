package com.athleex.directory.search.index;

import com.athleex.directory.search.index.ListingFields.Analyzers;
import com.athleex.directory.search.words.WordAnalysis;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;

/** Tells the index how texts become words. */
@Component("searchAnalysis")
class SearchAnalysis implements LuceneAnalysisConfigurer {

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context.analyzer(Analyzers.NAMES).instance(WordAnalysis.NAMES);
    context.analyzer(Analyzers.ENGLISH).instance(WordAnalysis.ENGLISH);
    context.analyzer(Analyzers.ITALIAN).instance(WordAnalysis.ITALIAN);
  }
}
