package com.athleex.directory.search.words;

import com.athleex.directory.search.RankingWeights;
import com.athleex.directory.search.index.ListingFields;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/** A field in which words are sought. */
enum SearchedField {
  NAME(ListingFields.NAME, WordAnalysis.NAMES),
  TOPIC_EN(ListingFields.TOPIC_EN, WordAnalysis.ENGLISH),
  TOPIC_IT(ListingFields.TOPIC_IT, WordAnalysis.ITALIAN),
  TEXT_EN(ListingFields.TEXT_EN, WordAnalysis.ENGLISH),
  TEXT_IT(ListingFields.TEXT_IT, WordAnalysis.ITALIAN);

  static final List<SearchedField> ALL = List.of(values());

  final String field;
  final Analyzer analyzer;

  SearchedField(String field, Analyzer analyzer) {
    this.field = field;
    this.analyzer = analyzer;
  }

  boolean isTopic() {
    return this == TOPIC_EN || this == TOPIC_IT;
  }

  boolean isText() {
    return this == TEXT_EN || this == TEXT_IT;
  }

  int points(RankingWeights.Words weights) {
    return switch (this) {
      case NAME -> weights.name();
      case TOPIC_EN, TOPIC_IT -> weights.topic();
      case TEXT_EN, TEXT_IT -> weights.text();
    };
  }
}
